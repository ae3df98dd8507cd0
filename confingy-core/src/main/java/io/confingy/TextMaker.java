package io.confingy;

import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import io.confingy.spi.ValueHandler;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Has a handler of the user read a value. */
final class TextMaker extends Maker {
  private final ValueHandler<?> handler;
  private final Scalar.Value value;
  private final Slot place;

  TextMaker(Scalar.Value value, ValueHandler<?> handler, Slot place) {
    this.handler = handler;
    this.value = value;
    this.place = place;
  }

  @Override
  Slot slot(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  Class<?> type() {
    return handler.type();
  }

  @Override
  Object make(@Nullable Object[] parts, Supplier<Copier> keepers) {
    Object made = ScalarBinder.read(handler, value.text());
    if (!place.type().isInstance(made)) {
      throw new ProblemException(Problems.wrongType(Describe.node(value), place));
    }
    return made;
  }
}
