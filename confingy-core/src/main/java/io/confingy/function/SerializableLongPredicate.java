package io.confingy.function;

import java.io.Serializable;
import java.util.function.LongPredicate;

/** A {@link LongPredicate} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableLongPredicate extends LongPredicate, Serializable {}
