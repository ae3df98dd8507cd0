package io.confingy;

import io.confingy.internal.problem.PathText;
import io.confingy.internal.type.Slot;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * An array.
 *
 * @param component the class of its elements
 */
record ArrayAnatomy(Class<?> component) implements Anatomy {

  @Override
  public @Nullable Object[] parts(Object value) {
    @Nullable Object[] parts = new @Nullable Object[Array.getLength(value)];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Array.get(value, i);
    }
    return parts;
  }

  @Override
  public Object assemble(Object value, @Nullable Object[] parts) {
    Object array = Array.newInstance(component, parts.length);
    for (int i = 0; i < parts.length; i++) {
      Array.set(array, i, parts[i]);
    }
    return array;
  }

  @Override
  public Slot slot(Slot place, int index, Drafting drafting) {
    return place.type().isArray() ? place.argument(0) : Slot.of(component);
  }

  @Override
  public String step(@Nullable Object[] parts, int index) {
    return PathText.index(index);
  }

  @Override
  public boolean isChangeable() {
    return true;
  }

  @Override
  public boolean hasOnlyScalars() {
    return component.isPrimitive() || component == String.class;
  }
}
