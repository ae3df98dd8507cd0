package io.confingy.function;

import java.io.Serializable;
import java.util.function.DoubleToLongFunction;

/**
 * A {@link DoubleToLongFunction} that can be part of a configuration, if it is a method reference.
 */
@FunctionalInterface
public interface SerializableDoubleToLongFunction extends DoubleToLongFunction, Serializable {}
