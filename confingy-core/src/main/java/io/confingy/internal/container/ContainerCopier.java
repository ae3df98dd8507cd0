package io.confingy.internal.container;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Copies a container with the containers inside it, each once.
 *
 * <p>Containers that reach themselves are left as they are, for whoever writes them to report.
 */
final class ContainerCopier {

  private final IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  Object copy(Object container) {
    Object result = begin(container);
    while (!open.isEmpty()) {
      Open top = open.element();
      if (top.next == top.parts.length) {
        open.remove();
        result = top.complete();
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
    if (part == null || !ContainerClass.isContainer(part.getClass())) {
      top.next++;
      return;
    }
    Object copy = begin(part);
    if (top == open.element()) {
      top.put(copy);
    }
  }

  /**
   * Returns the copy where it is there at once; else puts the container on the stack and returns it
   * as it is.
   */
  private Object begin(Object container) {
    Object known = copies.get(container);
    if (known != null) {
      return known;
    }
    Class<?> type = container.getClass();
    if (type.isArray() && type.componentType().isPrimitive()) {
      Object copy = cloned(container);
      copies.put(container, copy);
      return copy;
    }
    ContainerClass classified = ContainerClass.of(type);
    if (classified == null && !type.isArray()) {
      return container;
    }
    copies.put(container, container);
    open.push(new Open(container, classified));
    return container;
  }

  private static Object cloned(Object array) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().componentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }

  private static final class Open {
    final Object source;
    final @Nullable ContainerClass kind;
    final @Nullable Object[] parts;
    int next;
    boolean changed;

    Open(Object source, @Nullable ContainerClass kind) {
      this.source = source;
      this.kind = kind;
      this.parts =
          kind == null
              ? (@Nullable Object[]) cloned(source)
              : Containers.parts(kind.kind(), source);
    }

    void put(Object part) {
      changed |= parts[next] != part;
      parts[next++] = part;
    }

    @SuppressWarnings("unchecked") // The comparator sorts these very elements already.
    Object complete() {
      if (kind == null) {
        return parts;
      }
      if (kind.immutable() && !changed) {
        return source;
      }
      return Containers.build(
          kind.kind(),
          parts,
          (Comparator<Object>) Containers.comparator(source),
          Containers.enumType(source));
    }
  }
}
