package io.confingy.function;

import java.io.Serializable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Predicate} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link Predicate}
 */
@FunctionalInterface
public interface SerializablePredicate<T extends @Nullable Object>
    extends Predicate<T>, Serializable {}
