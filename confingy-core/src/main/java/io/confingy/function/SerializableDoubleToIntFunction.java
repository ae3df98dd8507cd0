package io.confingy.function;

import java.io.Serializable;
import java.util.function.DoubleToIntFunction;

/**
 * A {@link DoubleToIntFunction} that can be part of a configuration, if it is a method reference.
 */
@FunctionalInterface
public interface SerializableDoubleToIntFunction extends DoubleToIntFunction, Serializable {}
