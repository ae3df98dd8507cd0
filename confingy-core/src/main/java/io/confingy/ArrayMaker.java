package io.confingy;

import io.confingy.internal.type.Slot;
import java.lang.reflect.Array;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes arrays. */
final class ArrayMaker extends Maker {
  private final Class<?> type;
  private final Slot elements;

  ArrayMaker(Class<?> type, Slot elements) {
    this.type = type;
    this.elements = elements;
  }

  @Override
  boolean isContainer() {
    return true;
  }

  @Override
  Slot slot(int index) {
    return elements;
  }

  @Override
  Class<?> type() {
    return type;
  }

  @Override
  Object make(@Nullable Object[] parts, Supplier<Copier> keepers) {
    Object array = Array.newInstance(type.componentType(), parts.length);
    for (int i = 0; i < parts.length; i++) {
      Array.set(array, i, parts[i]);
    }
    return array;
  }
}
