package io.confingy.function;

import java.io.Serializable;
import java.util.function.IntSupplier;

/** An {@link IntSupplier} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableIntSupplier extends IntSupplier, Serializable {}
