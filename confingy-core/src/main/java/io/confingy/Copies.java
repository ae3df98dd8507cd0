package io.confingy;

import io.confingy.internal.container.Containers;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The copies that recipes keep of containers their owners may change.
 *
 * <p>As long as a container does not change, all recipes keep one and the same copy, so that one
 * container in two places stays one. Of both the container and the copy only weak references are
 * held: a copy that no recipe keeps any more tells nothing.
 */
final class Copies {

  private static final WeakIdentityTable<WeakReference<Object>> BY_SOURCE =
      new WeakIdentityTable<>();

  private Copies() {}

  /** Returns what a recipe keeps of an argument: a copy where it is, or holds, a container. */
  @SuppressWarnings("unchecked") // A copy is of the class of what it is a copy of, or as good.
  static <V> @Nullable V keep(@Nullable V value) {
    if (value == null || !mayChange(value)) {
      return value;
    }
    return (V) keeper().copy(value);
  }

  /** Tells whether a value may be, or hold, something that can be changed. */
  static boolean mayChange(Object value) {
    Copying copying = Copying.of(value.getClass());
    return copying == Copying.IMMUTABLE_CONTAINER
        ? anyMayChange(value)
        : copying.mayHoldChangeable();
  }

  /** Tells whether a part of a container that is immutable itself may have to be copied. */
  private static boolean anyMayChange(Object container) {
    if (Containers.isOfScalars(container)) {
      return false;
    }
    if (container instanceof List<?> list && list instanceof RandomAccess) {
      return anyMayChange(list);
    }
    if (container instanceof Map<?, ?> map) {
      return anyMayChange(map.keySet()) || anyMayChange(map.values());
    }
    if (container instanceof Collection<?> elements) {
      return anyMayChange(elements);
    }
    return container instanceof Optional<?> optional
        && isOrMayHoldChangeable(optional.orElse(null));
  }

  private static boolean anyMayChange(List<?> elements) {
    for (int i = 0, size = elements.size(); i < size; i++) {
      if (isOrMayHoldChangeable(elements.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyMayChange(Collection<?> elements) {
    for (Object element : elements) {
      if (isOrMayHoldChangeable(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrMayHoldChangeable(@Nullable Object part) {
    return part != null && Copying.of(part.getClass()).mayHoldChangeable();
  }

  /** Returns a copier that keeps what is copied, for several values that may share parts. */
  static Copier keeper() {
    return new Copier(Copies::kept);
  }

  /** Returns a copy for somebody who may change it. */
  @SuppressWarnings("unchecked") // A copy is of the class of what it is a copy of, or as good.
  static <V> @Nullable V handOut(@Nullable V value) {
    if (value == null || !mayChange(value)) {
      return value;
    }
    Object loaded = Handover.of(value);
    return (V) (loaded != null ? loaded : new Copier().copy(value));
  }

  /** Tells whether recipes keep copies of a container, be it as it was before it changed. */
  static boolean areKeptOf(Object container) {
    return known(container) != null;
  }

  private static @Nullable Object known(Object source) {
    WeakReference<Object> reference = BY_SOURCE.get(source);
    return reference == null ? null : reference.get();
  }

  private static Object kept(Object source, Object copy) {
    Object known = known(source);
    if (known != null && sayTheSame(known, copy)) {
      return known;
    }
    BY_SOURCE.put(source, new WeakReference<>(copy));
    return copy;
  }

  /** Tells whether two copies of one container hold the same parts. */
  private static boolean sayTheSame(Object a, Object b) {
    if (a.getClass() != b.getClass()) {
      return false;
    }
    if (a.getClass().isArray()) {
      return a.getClass().componentType().isPrimitive()
          ? Objects.deepEquals(a, b)
          : same((@Nullable Object[]) a, (@Nullable Object[]) b);
    }
    if (a instanceof Set<?> first && b instanceof Set<?> second) {
      return first.size() == second.size() && first.containsAll(second);
    }
    if (a instanceof Map<?, ?> first && b instanceof Map<?, ?> second) {
      return first.size() == second.size()
          && second.entrySet().stream()
              .allMatch(each -> first.get(each.getKey()) == each.getValue());
    }
    Copying copying = Copying.of(a.getClass());
    return same(copying.parts(a), copying.parts(b));
  }

  private static boolean same(@Nullable Object[] a, @Nullable Object[] b) {
    return Arrays.equals(a, b, (first, second) -> first == second ? 0 : 1);
  }
}
