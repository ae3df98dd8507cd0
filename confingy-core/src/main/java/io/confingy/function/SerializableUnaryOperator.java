package io.confingy.function;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An {@link UnaryOperator} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link UnaryOperator}
 */
@FunctionalInterface
public interface SerializableUnaryOperator<T extends @Nullable Object>
    extends UnaryOperator<T>, Serializable {}
