package io.confingy.function;

import java.io.Serializable;
import java.util.function.LongConsumer;

/** A {@link LongConsumer} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableLongConsumer extends LongConsumer, Serializable {}
