package io.confingy.function;

import java.io.Serializable;
import java.util.function.DoubleBinaryOperator;

/**
 * A {@link DoubleBinaryOperator} that can be part of a configuration, if it is a method reference.
 */
@FunctionalInterface
public interface SerializableDoubleBinaryOperator extends DoubleBinaryOperator, Serializable {}
