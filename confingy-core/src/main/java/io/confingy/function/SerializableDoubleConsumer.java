package io.confingy.function;

import java.io.Serializable;
import java.util.function.DoubleConsumer;

/** A {@link DoubleConsumer} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableDoubleConsumer extends DoubleConsumer, Serializable {}
