package io.confingy.function;

import java.io.Serializable;
import java.util.function.LongBinaryOperator;

/**
 * A {@link LongBinaryOperator} that can be part of a configuration, if it is a method reference.
 */
@FunctionalInterface
public interface SerializableLongBinaryOperator extends LongBinaryOperator, Serializable {}
