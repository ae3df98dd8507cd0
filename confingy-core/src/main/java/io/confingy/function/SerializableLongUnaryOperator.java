package io.confingy.function;

import java.io.Serializable;
import java.util.function.LongUnaryOperator;

/** A {@link LongUnaryOperator} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableLongUnaryOperator extends LongUnaryOperator, Serializable {}
