package io.confingy.function;

import java.io.Serializable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ToIntFunction} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link ToIntFunction}
 */
@FunctionalInterface
public interface SerializableToIntFunction<T extends @Nullable Object>
    extends ToIntFunction<T>, Serializable {}
