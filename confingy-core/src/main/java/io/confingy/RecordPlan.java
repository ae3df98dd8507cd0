package io.confingy;

import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.type.Slot;
import java.util.function.Supplier;

/** Makes a record that has no companion. */
final class RecordPlan extends Plan {
  private final RecordShape shape;

  RecordPlan(ObjectNode node, RecordShape shape) {
    super(node, shape.signature().size());
    this.shape = shape;
  }

  @Override
  Signature signature() {
    return shape.signature();
  }

  @Override
  Declaration declaration() {
    return Declaration.of(shape.type(), shape.signature());
  }

  @Override
  Slot slot(int index) {
    return shape.signature().slot(index);
  }

  @Override
  boolean hashesItsParts() {
    return true;
  }

  @Override
  Constraints constraints() {
    return shape.constraints();
  }

  @Override
  Class<?> type() {
    return shape.type();
  }

  @Override
  Object build(Supplier<Copier> keepers) {
    try {
      return shape.make(parts);
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw failed(shape.type(), e);
    }
  }
}
