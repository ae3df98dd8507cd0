package io.confingy.function;

import java.io.Serializable;
import java.util.function.IntConsumer;

/** An {@link IntConsumer} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableIntConsumer extends IntConsumer, Serializable {}
