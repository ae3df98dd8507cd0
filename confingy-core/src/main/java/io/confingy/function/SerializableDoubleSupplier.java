package io.confingy.function;

import java.io.Serializable;
import java.util.function.DoubleSupplier;

/** A {@link DoubleSupplier} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableDoubleSupplier extends DoubleSupplier, Serializable {}
