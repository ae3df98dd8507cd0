package io.confingy;

import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.container.Containers;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.type.Slot;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A collection, map or optional. */
record ContainerAnatomy(ContainerClass type) implements Anatomy {

  boolean isMap() {
    return Map.class.isAssignableFrom(type.kind().type());
  }

  @Override
  public @Nullable Object[] parts(Object value) {
    return Containers.parts(type.kind(), value);
  }

  @Override
  public Object assemble(Object value, @Nullable Object[] parts) {
    return Containers.like(type.kind(), value, parts);
  }

  @Override
  public Slot slot(Slot place, int index, Drafting drafting) {
    return place.argument(isMap() ? index % 2 : 0);
  }

  @Override
  public String step(@Nullable Object[] parts, int index) {
    if (!isMap()) {
      return PathText.index(index);
    }
    Object key = parts[index / 2 * 2];
    return key instanceof String text ? PathText.name(text) : PathText.key(keyText(key));
  }

  /** Returns what shows a key; one with parts may be too deep to show itself. */
  static String keyText(@Nullable Object key) {
    Object shown = key instanceof Draft draft ? draft.original() : key;
    return Anatomy.of(shown) == null || shown == null
        ? String.valueOf(shown)
        : "a " + Names.readable(shown.getClass());
  }

  /** There is one empty list in a JVM, which is no object of anybody. */
  @Override
  public boolean isOneEverywhere(@Nullable Object[] parts) {
    ContainerKind kind = type.kind();
    return parts.length > 0 || kind.modifiable();
  }

  @Override
  public boolean isChangeable() {
    return type.kind().modifiable();
  }
}
