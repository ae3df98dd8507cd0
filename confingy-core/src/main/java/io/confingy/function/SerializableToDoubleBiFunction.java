package io.confingy.function;

import java.io.Serializable;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ToDoubleBiFunction} that can be part of a configuration, if it is a method reference.
 *
 * @param <T> as in {@link ToDoubleBiFunction}
 * @param <U> as in {@link ToDoubleBiFunction}
 */
@FunctionalInterface
public interface SerializableToDoubleBiFunction<
        T extends @Nullable Object, U extends @Nullable Object>
    extends ToDoubleBiFunction<T, U>, Serializable {}
