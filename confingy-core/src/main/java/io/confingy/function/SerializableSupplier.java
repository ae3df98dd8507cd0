package io.confingy.function;

import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Supplier} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link Supplier}
 */
@FunctionalInterface
public interface SerializableSupplier<T extends @Nullable Object>
    extends Supplier<T>, Serializable {}
