package io.confingy;

import io.confingy.internal.type.Slot;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes records that have no companion. */
final class RecordMaker extends Maker {
  private final RecordShape shape;

  RecordMaker(RecordShape shape) {
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
  Object make(@Nullable Object[] parts, Supplier<Copier> keepers) {
    try {
      return shape.make(parts);
    } catch (Throwable e) {
      if (e instanceof Error error && !(e instanceof LinkageError)) {
        throw error;
      }
      throw failed(shape.type(), e);
    }
  }
}
