package io.confingy.function;

import java.io.Serializable;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link BiPredicate} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link BiPredicate}
 * @param <U> as in {@link BiPredicate}
 */
@FunctionalInterface
public interface SerializableBiPredicate<T extends @Nullable Object, U extends @Nullable Object>
    extends BiPredicate<T, U>, Serializable {}
