package io.confingy;

import io.confingy.internal.problem.PathText;
import io.confingy.internal.type.Slot;
import org.jspecify.annotations.Nullable;

/** A record without a companion. */
record RecordAnatomy(RecordShape shape) implements Anatomy {

  @Override
  public @Nullable Object[] parts(Object value) {
    return shape.components(value);
  }

  @Override
  public Object assemble(Object value, @Nullable Object[] parts) {
    try {
      return shape.make(parts);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new ConstructionException(shape.type(), e);
    }
  }

  @Override
  public Slot slot(Slot place, int index, Drafting drafting) {
    Signature signature = shape.signature();
    return drafting.slot(signature, index, place, () -> Declaration.of(shape.type(), signature));
  }

  @Override
  public String step(@Nullable Object[] parts, int index) {
    return PathText.name(shape.signature().name(index));
  }
}
