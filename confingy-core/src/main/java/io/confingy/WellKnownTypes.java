package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.type.TypeName;
import io.confingy.internal.value.BuiltInValue;
import io.confingy.spi.ValueHandler;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The types of the JDK that every document may name, because they do nothing but hold values. */
final class WellKnownTypes {

  private static final Map<TypeName, Class<?>> BY_NAME = new HashMap<>();

  static {
    add(boolean.class, byte.class, short.class, char.class, int.class, long.class);
    add(float.class, double.class, void.class, Boolean.class, Integer.class, Number.class);
    add(Object.class, String.class, Class.class, Enum.class, Record.class, Lazy.class);
    add(CharSequence.class, Comparable.class, Collection.class, Deque.class);
    add(SortedSet.class, SortedMap.class);
    add(DayOfWeek.class, Month.class, ChronoUnit.class, TimeUnit.class, RoundingMode.class);
    for (ContainerKind kind : ContainerKind.values()) {
      add(kind.type());
    }
    for (ValueHandler<?> handler : BuiltInValue.values()) {
      add(handler.type());
    }
  }

  private WellKnownTypes() {}

  private static void add(Class<?>... types) {
    for (Class<?> type : types) {
      BY_NAME.put(TypeName.of(type), type);
    }
  }

  /** Returns all of them. */
  static Collection<Class<?>> all() {
    return Collections.unmodifiableCollection(BY_NAME.values());
  }

  /** Returns the type with a whole name as {@code Slot} spells it, or null where it is another. */
  static @Nullable Class<?> spelled(String name) {
    int dot = name.lastIndexOf('.');
    Class<?> type =
        dot < 0
            ? named(new TypeName("java.lang", name))
            : named(new TypeName(name.substring(0, dot), name.substring(dot + 1)));
    return type != null && type.isPrimitive() == dot < 0 ? type : null;
  }

  static @Nullable Class<?> named(TypeName name) {
    return BY_NAME.get(name);
  }
}
