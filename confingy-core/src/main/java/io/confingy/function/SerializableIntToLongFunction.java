package io.confingy.function;

import java.io.Serializable;
import java.util.function.IntToLongFunction;

/**
 * An {@link IntToLongFunction} that can be part of a configuration, if it is a method reference.
 */
@FunctionalInterface
public interface SerializableIntToLongFunction extends IntToLongFunction, Serializable {}
