package io.confingy.function;

import java.io.Serializable;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ToDoubleFunction} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link ToDoubleFunction}
 */
@FunctionalInterface
public interface SerializableToDoubleFunction<T extends @Nullable Object>
    extends ToDoubleFunction<T>, Serializable {}
