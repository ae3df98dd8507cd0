package io.confingy.function;

import java.io.Serializable;
import java.util.function.IntBinaryOperator;

/**
 * An {@link IntBinaryOperator} that can be part of a configuration, if it is a method reference.
 */
@FunctionalInterface
public interface SerializableIntBinaryOperator extends IntBinaryOperator, Serializable {}
