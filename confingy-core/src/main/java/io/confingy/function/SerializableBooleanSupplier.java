package io.confingy.function;

import java.io.Serializable;
import java.util.function.BooleanSupplier;

/** A {@link BooleanSupplier} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableBooleanSupplier extends BooleanSupplier, Serializable {}
