package io.confingy.function;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Function} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link Function}
 * @param <R> as in {@link Function}
 */
@FunctionalInterface
public interface SerializableFunction<T extends @Nullable Object, R extends @Nullable Object>
    extends Function<T, R>, Serializable {}
