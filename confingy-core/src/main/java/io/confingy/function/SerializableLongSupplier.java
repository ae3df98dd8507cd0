package io.confingy.function;

import java.io.Serializable;
import java.util.function.LongSupplier;

/** A {@link LongSupplier} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableLongSupplier extends LongSupplier, Serializable {}
