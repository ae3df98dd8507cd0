package io.confingy.function;

import java.io.Serializable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Consumer} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link Consumer}
 */
@FunctionalInterface
public interface SerializableConsumer<T extends @Nullable Object>
    extends Consumer<T>, Serializable {}
