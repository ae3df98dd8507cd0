package io.confingy.function;

import java.io.Serializable;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link LongFunction} that can be part of a configuration, if it is a method reference.
 *
 * @param <R> as in {@link LongFunction}
 */
@FunctionalInterface
public interface SerializableLongFunction<R extends @Nullable Object>
    extends LongFunction<R>, Serializable {}
