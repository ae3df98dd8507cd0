package io.confingy.function;

import java.io.Serializable;

/** A {@link Runnable} that can be part of a configuration, if it is a method reference. */
@FunctionalInterface
public interface SerializableRunnable extends Runnable, Serializable {}
