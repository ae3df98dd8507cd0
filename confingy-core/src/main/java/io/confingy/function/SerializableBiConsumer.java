package io.confingy.function;

import java.io.Serializable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A {@link BiConsumer} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link BiConsumer}
 * @param <U> as in {@link BiConsumer}
 */
@FunctionalInterface
public interface SerializableBiConsumer<T extends @Nullable Object, U extends @Nullable Object>
    extends BiConsumer<T, U>, Serializable {}
