package io.confingy;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.type.Slot;
import java.lang.reflect.Array;
import java.util.function.Supplier;

/** Builds an array. */
final class ArrayPlan extends Plan {
  private final Class<?> type;
  private final Slot elements;

  ArrayPlan(Composite node, Class<?> type, Slot elements) {
    super(node, node.size());
    this.type = type;
    this.elements = elements;
  }

  @Override
  boolean runsNoCode() {
    return hasOnlyValues();
  }

  @Override
  boolean isHarmless() {
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
  Object build(Supplier<Copier> keepers) {
    Object array = Array.newInstance(type.componentType(), parts.length);
    for (int i = 0; i < parts.length; i++) {
      Array.set(array, i, parts[i]);
    }
    return array;
  }
}
