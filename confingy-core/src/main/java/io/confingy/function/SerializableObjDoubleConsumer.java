package io.confingy.function;

import java.io.Serializable;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ObjDoubleConsumer} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link ObjDoubleConsumer}
 */
@FunctionalInterface
public interface SerializableObjDoubleConsumer<T extends @Nullable Object>
    extends ObjDoubleConsumer<T>, Serializable {}
