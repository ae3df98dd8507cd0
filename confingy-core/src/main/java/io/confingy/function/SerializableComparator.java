package io.confingy.function;

import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Comparator} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link Comparator}
 */
@FunctionalInterface
public interface SerializableComparator<T extends @Nullable Object>
    extends Comparator<T>, Serializable {}
