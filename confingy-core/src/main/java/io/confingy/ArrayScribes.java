package io.confingy;

import io.confingy.internal.graph.Shape;
import io.confingy.internal.graph.Sink;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.io.IOException;
import java.lang.reflect.Array;

/** Tells arrays. */
final class ArrayScribes {

  private ArrayScribes() {}

  static Scribe of(Class<?> type) {
    Shape named = new Shape(Shape.Form.LIST, TypeName.of(type), null, null);
    Class<?> component = type.componentType();
    Slot elements = Slot.of(component);
    return (walker, given, slot) -> {
      Object value = walker.keptOf(given);
      if (walker.metBefore(value)) {
        return;
      }
      boolean told = slot.tells(type);
      Shape shape = told ? Shape.LIST : named;
      if (component.isPrimitive()) {
        walker.sink().startContainer(shape, Array.getLength(value), false);
        walker.startedAtOnce();
        writePrimitives(walker, value, elements);
        walker.sink().endContainer();
      } else {
        walker.startElements(shape, ((Object[]) value).clone(), told ? slot.argument(0) : elements);
      }
    };
  }

  private static void writePrimitives(ObjectWalker walker, Object array, Slot slot)
      throws IOException {
    Sink sink = walker.sink();
    if (array instanceof int[] ints) {
      for (int element : ints) {
        sink.whole(element);
      }
    } else if (array instanceof long[] longs) {
      for (long element : longs) {
        sink.whole(element);
      }
    } else {
      int length = Array.getLength(array);
      for (int i = 0; i < length; i++) {
        walker.value(Array.get(array, i), slot);
      }
    }
  }
}
