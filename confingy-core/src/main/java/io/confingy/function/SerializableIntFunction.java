package io.confingy.function;

import java.io.Serializable;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An {@link IntFunction} that can be part of a configuration, if it is a method reference.
 *
 * @param <R> as in {@link IntFunction}
 */
@FunctionalInterface
public interface SerializableIntFunction<R extends @Nullable Object>
    extends IntFunction<R>, Serializable {}
