package io.confingy.function;

import java.io.Serializable;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Callable} that can be part of a configuration, if it is a method reference.
 *
 * @param <V> as in {@link Callable}
 */
@FunctionalInterface
public interface SerializableCallable<V extends @Nullable Object>
    extends Callable<V>, Serializable {}
