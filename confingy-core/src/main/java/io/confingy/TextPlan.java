package io.confingy;

import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import io.confingy.spi.ValueHandler;
import java.util.function.Supplier;

/** Has a handler of the user read a value. */
final class TextPlan extends Plan {
  private final ValueHandler<?> handler;
  private final Scalar.Value value;
  private final Slot place;

  TextPlan(Scalar.Value value, ValueHandler<?> handler, Slot place) {
    super(value, 0);
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
  Object build(Supplier<Copier> keepers) {
    Object made = ScalarBinder.read(handler, value.text());
    if (!place.type().isInstance(made)) {
      throw new ProblemException(Problems.wrongType(Describe.node(value), place));
    }
    return made;
  }
}
