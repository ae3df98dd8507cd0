package io.confingy.function;

import java.io.Serializable;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ToIntBiFunction} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link ToIntBiFunction}
 * @param <U> as in {@link ToIntBiFunction}
 */
@FunctionalInterface
public interface SerializableToIntBiFunction<T extends @Nullable Object, U extends @Nullable Object>
    extends ToIntBiFunction<T, U>, Serializable {}
