package io.confingy.function;

import java.io.Serializable;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ObjLongConsumer} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link ObjLongConsumer}
 */
@FunctionalInterface
public interface SerializableObjLongConsumer<T extends @Nullable Object>
    extends ObjLongConsumer<T>, Serializable {}
