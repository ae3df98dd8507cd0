package io.confingy.function;

import java.io.Serializable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link BiFunction} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link BiFunction}
 * @param <U> as in {@link BiFunction}
 * @param <R> as in {@link BiFunction}
 */
@FunctionalInterface
public interface SerializableBiFunction<
        T extends @Nullable Object, U extends @Nullable Object, R extends @Nullable Object>
    extends BiFunction<T, U, R>, Serializable {}
