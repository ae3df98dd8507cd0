package io.confingy.function;

import java.io.Serializable;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A {@link BinaryOperator} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link BinaryOperator}
 */
@FunctionalInterface
public interface SerializableBinaryOperator<T extends @Nullable Object>
    extends BinaryOperator<T>, Serializable {}
