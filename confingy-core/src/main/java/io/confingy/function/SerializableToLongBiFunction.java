package io.confingy.function;

import java.io.Serializable;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ToLongBiFunction} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link ToLongBiFunction}
 * @param <U> as in {@link ToLongBiFunction}
 */
@FunctionalInterface
public interface SerializableToLongBiFunction<
        T extends @Nullable Object, U extends @Nullable Object>
    extends ToLongBiFunction<T, U>, Serializable {}
