package io.confingy;

import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.container.Containers;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Converts values to what places take, where nothing is lost by it. */
final class Conversion {

  private Conversion() {}

  /**
   * Returns a value as a place takes it.
   *
   * @throws ProblemException if it does not fit
   */
  static @Nullable Object to(@Nullable Object value, Slot slot) {
    if (slot.isOptional() && !slot.type().isInstance(value)) {
      return optional(value, slot);
    }
    if (value == null) {
      if (slot.primitive()) {
        throw new ProblemException(Problems.wrongType("null", slot));
      }
      return null;
    }
    if (value instanceof Lazy<?> recipe && slot.type().isInstance(value)) {
      return fitting(recipe, slot);
    }
    Object converted = converted(value, slot);
    if (!slot.type().isInstance(converted)) {
      throw new ProblemException(wrongType(value, slot));
    }
    return converted;
  }

  private static Object converted(Object value, Slot slot) {
    Class<?> type = slot.type();
    if (isElements(value) && (type.isArray() || isElementsPlace(value, type))) {
      return elements(value, slot);
    }
    if (value instanceof Map<?, ?> map && (type.isInstance(value) || kind(type) != null)) {
      return entries(map, slot);
    }
    if (type.isInstance(value)) {
      return value;
    }
    if (value instanceof String text) {
      return Texts.read(text, slot);
    }
    return value instanceof Number number ? ScalarBinder.number(number, slot) : value;
  }

  private static Object fitting(Lazy<?> recipe, Slot slot) {
    if (!slot.argument(0).type().isAssignableFrom(recipe.companion().type())) {
      throw new ProblemException(wrongType(recipe, slot));
    }
    return recipe;
  }

  private static Problem wrongType(Object value, Slot slot) {
    if (value instanceof Lazy<?> recipe) {
      return Problems.wrongType(
              "a recipe for a `" + Names.readable(recipe.companion().type()) + "`", slot)
          .advice("build it first, with `instantiate()`, where the place takes the object");
    }
    boolean recipeWanted = Lazy.class.isAssignableFrom(slot.type());
    Problem problem = Problems.wrongType("a `" + Names.readable(value.getClass()) + "`", slot);
    return recipeWanted
        ? problem.advice("give a recipe, such as that of `Confingy.recording(object)`")
        : problem;
  }

  private static Object optional(@Nullable Object value, Slot slot) {
    if (value == null) {
      return emptyOptional(slot);
    }
    Class<?> type = slot.type();
    if (type == OptionalInt.class) {
      return OptionalInt.of((Integer) required(value, Slot.of(int.class)));
    }
    if (type == OptionalLong.class) {
      return OptionalLong.of((Long) required(value, Slot.of(long.class)));
    }
    return type == OptionalDouble.class
        ? OptionalDouble.of((Double) required(value, Slot.of(double.class)))
        : Optional.of(required(value, slot.argument(0)));
  }

  private static Object required(Object value, Slot slot) {
    return Objects.requireNonNull(to(value, slot));
  }

  /** Returns the empty optional that a place takes. */
  static Object emptyOptional(Slot slot) {
    ContainerKind kind = Objects.requireNonNull(ContainerKind.ofType(slot.type()));
    return Containers.build(kind, new Object[0], null, null);
  }

  private static boolean isElements(Object value) {
    return value instanceof Collection<?> || value.getClass().isArray();
  }

  private static boolean isElementsPlace(Object value, Class<?> type) {
    ContainerKind kind = kind(type);
    boolean named = kind != null && !Map.class.isAssignableFrom(type) && !kind.optional();
    return named || (value instanceof Collection<?> && type.isInstance(value));
  }

  /** Returns the kind of container that a declared type wants, or null if it names none. */
  private static @Nullable ContainerKind kind(Class<?> type) {
    if (type == Collection.class || type == Iterable.class) {
      return ContainerKind.UNMODIFIABLE_LIST;
    }
    if (type == Queue.class || type == Deque.class) {
      return ContainerKind.ARRAY_DEQUE;
    }
    if (type == SortedSet.class) {
      return ContainerKind.UNMODIFIABLE_SORTED_SET;
    }
    return type == SortedMap.class
        ? ContainerKind.UNMODIFIABLE_SORTED_MAP
        : ContainerKind.ofType(type);
  }

  private static Object elements(Object value, Slot slot) {
    @Nullable Object[] parts = parts(value);
    boolean changed = convert(parts, slot, 1);
    if (slot.type().isInstance(value) && !changed) {
      return value;
    }
    return slot.type().isArray() ? array(parts, slot) : container(value, parts, slot);
  }

  private static @Nullable Object[] parts(Object value) {
    return value instanceof Collection<?> collection
        ? collection.toArray()
        : new ArrayAnatomy(value.getClass().componentType()).parts(value);
  }

  /** Converts all parts; tells whether one became another. */
  private static boolean convert(@Nullable Object[] parts, Slot slot, int stride) {
    boolean changed = false;
    for (int i = 0; i < parts.length; i++) {
      Object converted = to(parts[i], slot.argument(i % stride));
      changed |= converted != parts[i];
      parts[i] = converted;
    }
    return changed;
  }

  private static Object array(@Nullable Object[] parts, Slot slot) {
    Object array = Array.newInstance(slot.type().componentType(), parts.length);
    for (int i = 0; i < parts.length; i++) {
      Array.set(array, i, parts[i]);
    }
    return array;
  }

  private static Object entries(Map<?, ?> map, Slot slot) {
    @Nullable Object[] parts = Containers.parts(ContainerKind.LINKED_MAP, map);
    boolean changed = convert(parts, slot, 2);
    return slot.type().isInstance(map) && !changed ? map : container(map, parts, slot);
  }

  private static Object container(Object value, @Nullable Object[] parts, Slot slot) {
    ContainerClass same = ContainerClass.of(value.getClass());
    if (same != null && slot.type().isInstance(value)) {
      return Containers.like(same.kind(), value, parts);
    }
    ContainerKind kind = kind(slot.type());
    if (kind == null) {
      throw new ProblemException(wrongType(value, slot));
    }
    try {
      return Containers.build(kind, parts, null, kind.ofEnum() ? slot.argument(0).type() : null);
    } catch (RuntimeException e) {
      throw new ProblemException(wrongType(value, slot).found(String.valueOf(e.getMessage())), e);
    }
  }
}
