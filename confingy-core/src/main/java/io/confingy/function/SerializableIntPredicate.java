package io.confingy.function;

import java.io.Serializable;
import java.util.function.IntPredicate;

/** An {@link IntPredicate} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableIntPredicate extends IntPredicate, Serializable {}
