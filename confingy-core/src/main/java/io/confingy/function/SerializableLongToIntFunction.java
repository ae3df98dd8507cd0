package io.confingy.function;

import java.io.Serializable;
import java.util.function.LongToIntFunction;

/** A {@link LongToIntFunction} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableLongToIntFunction extends LongToIntFunction, Serializable {}
