package io.confingy;

import io.confingy.function.SerializableBiConsumer;
import io.confingy.function.SerializableBiFunction;
import io.confingy.function.SerializableBiPredicate;
import io.confingy.function.SerializableBinaryOperator;
import io.confingy.function.SerializableBooleanSupplier;
import io.confingy.function.SerializableCallable;
import io.confingy.function.SerializableComparator;
import io.confingy.function.SerializableConsumer;
import io.confingy.function.SerializableDoubleBinaryOperator;
import io.confingy.function.SerializableDoubleConsumer;
import io.confingy.function.SerializableDoubleFunction;
import io.confingy.function.SerializableDoublePredicate;
import io.confingy.function.SerializableDoubleSupplier;
import io.confingy.function.SerializableDoubleToIntFunction;
import io.confingy.function.SerializableDoubleToLongFunction;
import io.confingy.function.SerializableDoubleUnaryOperator;
import io.confingy.function.SerializableFunction;
import io.confingy.function.SerializableIntBinaryOperator;
import io.confingy.function.SerializableIntConsumer;
import io.confingy.function.SerializableIntFunction;
import io.confingy.function.SerializableIntPredicate;
import io.confingy.function.SerializableIntSupplier;
import io.confingy.function.SerializableIntToDoubleFunction;
import io.confingy.function.SerializableIntToLongFunction;
import io.confingy.function.SerializableIntUnaryOperator;
import io.confingy.function.SerializableLongBinaryOperator;
import io.confingy.function.SerializableLongConsumer;
import io.confingy.function.SerializableLongFunction;
import io.confingy.function.SerializableLongPredicate;
import io.confingy.function.SerializableLongSupplier;
import io.confingy.function.SerializableLongToDoubleFunction;
import io.confingy.function.SerializableLongToIntFunction;
import io.confingy.function.SerializableLongUnaryOperator;
import io.confingy.function.SerializableObjDoubleConsumer;
import io.confingy.function.SerializableObjIntConsumer;
import io.confingy.function.SerializableObjLongConsumer;
import io.confingy.function.SerializablePredicate;
import io.confingy.function.SerializableRunnable;
import io.confingy.function.SerializableSupplier;
import io.confingy.function.SerializableToDoubleBiFunction;
import io.confingy.function.SerializableToDoubleFunction;
import io.confingy.function.SerializableToIntBiFunction;
import io.confingy.function.SerializableToIntFunction;
import io.confingy.function.SerializableToLongBiFunction;
import io.confingy.function.SerializableToLongFunction;
import io.confingy.function.SerializableUnaryOperator;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functional interfaces that every document may name: those of the JDK, and ours. */
final class FunctionTypes {

  /** Each extends one of the JDK. */
  private static final List<Class<?>> OWN =
      List.of(
          SerializableBiConsumer.class,
          SerializableBiFunction.class,
          SerializableBiPredicate.class,
          SerializableBinaryOperator.class,
          SerializableBooleanSupplier.class,
          SerializableCallable.class,
          SerializableComparator.class,
          SerializableConsumer.class,
          SerializableDoubleBinaryOperator.class,
          SerializableDoubleConsumer.class,
          SerializableDoubleFunction.class,
          SerializableDoublePredicate.class,
          SerializableDoubleSupplier.class,
          SerializableDoubleToIntFunction.class,
          SerializableDoubleToLongFunction.class,
          SerializableDoubleUnaryOperator.class,
          SerializableFunction.class,
          SerializableIntBinaryOperator.class,
          SerializableIntConsumer.class,
          SerializableIntFunction.class,
          SerializableIntPredicate.class,
          SerializableIntSupplier.class,
          SerializableIntToDoubleFunction.class,
          SerializableIntToLongFunction.class,
          SerializableIntUnaryOperator.class,
          SerializableLongBinaryOperator.class,
          SerializableLongConsumer.class,
          SerializableLongFunction.class,
          SerializableLongPredicate.class,
          SerializableLongSupplier.class,
          SerializableLongToDoubleFunction.class,
          SerializableLongToIntFunction.class,
          SerializableLongUnaryOperator.class,
          SerializableObjDoubleConsumer.class,
          SerializableObjIntConsumer.class,
          SerializableObjLongConsumer.class,
          SerializablePredicate.class,
          SerializableRunnable.class,
          SerializableSupplier.class,
          SerializableToDoubleBiFunction.class,
          SerializableToDoubleFunction.class,
          SerializableToIntBiFunction.class,
          SerializableToIntFunction.class,
          SerializableToLongBiFunction.class,
          SerializableToLongFunction.class,
          SerializableUnaryOperator.class);

  private static final Map<String, Class<?>> BY_NAME = byName();

  private FunctionTypes() {}

  private static Map<String, Class<?>> byName() {
    Map<String, Class<?>> types = new HashMap<>();
    for (Class<?> own : OWN) {
      types.put(Names.readable(own), own);
      for (Class<?> extended : own.getInterfaces()) {
        if (extended != Serializable.class) {
          types.put(Names.readable(extended), extended);
        }
      }
    }
    return types;
  }

  /** Returns all of them. */
  static Collection<Class<?>> all() {
    return BY_NAME.values();
  }

  /** Returns the interface of a name as it is written in source, or null where there is none. */
  static @Nullable Class<?> named(String name) {
    return BY_NAME.get(name);
  }
}
