package io.confingy.function;

import java.io.Serializable;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link DoubleFunction} that can be part of a configuration, if it is a method reference.
 *
 * @param <R> as in {@link DoubleFunction}
 */
@FunctionalInterface
public interface SerializableDoubleFunction<R extends @Nullable Object>
    extends DoubleFunction<R>, Serializable {}
