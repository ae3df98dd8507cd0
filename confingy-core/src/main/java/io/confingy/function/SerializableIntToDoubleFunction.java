package io.confingy.function;

import java.io.Serializable;
import java.util.function.IntToDoubleFunction;

/**
 * An {@link IntToDoubleFunction} that can be part of a configuration, if it is a method reference.
 */
@FunctionalInterface
public interface SerializableIntToDoubleFunction extends IntToDoubleFunction, Serializable {}
