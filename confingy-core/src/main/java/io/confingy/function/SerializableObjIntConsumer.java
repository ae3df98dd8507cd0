package io.confingy.function;

import java.io.Serializable;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ObjIntConsumer} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link ObjIntConsumer}
 */
@FunctionalInterface
public interface SerializableObjIntConsumer<T extends @Nullable Object>
    extends ObjIntConsumer<T>, Serializable {}
