package io.confingy.function;

import java.io.Serializable;
import java.util.function.DoublePredicate;

/** A {@link DoublePredicate} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableDoublePredicate extends DoublePredicate, Serializable {}
