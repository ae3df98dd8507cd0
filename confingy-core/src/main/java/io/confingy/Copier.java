package io.confingy;

import io.confingy.internal.callable.Rebinding;
import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.container.Containers;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Copies a container, or a record that holds one or a method that is bound to one, with the
 * containers inside it, each once.
 *
 * <p>What cannot be changed and holds nothing that can comes back as it is. So do containers that
 * reach themselves, for whoever writes them to report.
 */
final class Copier {

  /** What becomes of a copy that has just been made. */
  interface Afterwards {

    /** Returns the copy, or an earlier one that is to be used in its place. */
    Object complete(Object source, Object copy);
  }

  /** Most containers have none inside. */
  private static final int FEW = 2;

  private final IdentityHashMap<Object, Object> copies = new IdentityHashMap<>(FEW);
  private final Deque<Open> open = new ArrayDeque<>(FEW);
  private final Afterwards afterwards;

  Copier() {
    this((source, copy) -> copy);
  }

  Copier(Afterwards afterwards) {
    this.afterwards = afterwards;
  }

  Object copy(Object value) {
    Object result = begin(value);
    while (!open.isEmpty()) {
      Open top = open.element();
      if (top.next == top.parts.length) {
        open.remove();
        result = top.complete();
        if (result != top.source) {
          result = afterwards.complete(top.source, result);
        }
        copies.put(top.source, result);
        if (!open.isEmpty()) {
          open.element().put(result);
        }
      } else {
        step(top);
      }
    }
    return result;
  }

  private void step(Open top) {
    Object part = top.parts[top.next];
    if (part == null || !Copying.of(part.getClass()).mayHoldChangeable()) {
      top.next++;
      return;
    }
    Object copy = begin(part);
    if (top == open.element()) {
      top.put(copy);
    }
  }

  /**
   * Returns the copy where it is there at once; else puts the value on the stack and returns it as
   * it is.
   */
  private Object begin(Object value) {
    Object known = copies.get(value);
    if (known != null) {
      return known;
    }
    Copying copying = Copying.of(value.getClass());
    switch (copying) {
      case NOT -> {
        return value;
      }
      case PRIMITIVES -> {
        Object copy = afterwards.complete(value, cloned(value));
        copies.put(value, copy);
        return copy;
      }
      default -> {
        copies.put(value, value);
        open.push(new Open(value, copying));
        return value;
      }
    }
  }

  private static Object cloned(Object array) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().componentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }

  private static final class Open {
    final Object source;
    final Copying copying;
    final @Nullable Object[] parts;
    int next;
    boolean changed;

    Open(Object source, Copying copying) {
      this.source = source;
      this.copying = copying;
      this.parts = copying.parts(source);
    }

    void put(Object part) {
      changed |= parts[next] != part;
      parts[next++] = part;
    }

    Object complete() {
      return switch (copying) {
        case ARRAY -> parts;
        case RECORD -> changed ? made() : source;
        case BOUND -> changed ? Rebinding.bind(source, receiver()) : source;
        default -> container(Copying.container(source));
      };
    }

    private Object container(ContainerClass type) {
      return type.immutable() && !changed ? source : Containers.like(type.kind(), source, parts);
    }

    private Object receiver() {
      return Objects.requireNonNull(parts[0]);
    }

    private Object made() {
      try {
        return RecordShape.of(source.getClass()).make(parts);
      } catch (Error e) {
        throw e;
      } catch (Throwable e) {
        // A record that cannot be made from its own components is refused when it is loaded.
        return source;
      }
    }
  }
}
