package io.confingy.function;

import java.io.Serializable;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ToLongFunction} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link ToLongFunction}
 */
@FunctionalInterface
public interface SerializableToLongFunction<T extends @Nullable Object>
    extends ToLongFunction<T>, Serializable {}
