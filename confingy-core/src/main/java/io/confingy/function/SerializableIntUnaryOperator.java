package io.confingy.function;

import java.io.Serializable;
import java.util.function.IntUnaryOperator;

/** An {@link IntUnaryOperator} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableIntUnaryOperator extends IntUnaryOperator, Serializable {}
