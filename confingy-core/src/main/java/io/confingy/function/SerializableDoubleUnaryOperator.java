package io.confingy.function;

import java.io.Serializable;
import java.util.function.DoubleUnaryOperator;

/**
 * A {@link DoubleUnaryOperator} that can be part of a configuration, if it is a method reference.
 */
@FunctionalInterface
public interface SerializableDoubleUnaryOperator extends DoubleUnaryOperator, Serializable {}
