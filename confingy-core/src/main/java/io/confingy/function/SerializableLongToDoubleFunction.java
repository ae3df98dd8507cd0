package io.confingy.function;

import java.io.Serializable;
import java.util.function.LongToDoubleFunction;

/**
 * A {@link LongToDoubleFunction} that can be part of a configuration, if it is a method reference.
 */
@FunctionalInterface
public interface SerializableLongToDoubleFunction extends LongToDoubleFunction, Serializable {}
