package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.container.Containers;
import io.confingy.internal.container.SortOrder;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.Slot;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes containers that keep their kind. */
final class ContainerMaker extends Maker {
  private final ContainerKind kind;
  private final SortOrder order;
  private final @Nullable Class<?> enumType;
  private final Slot first;
  private final Slot second;

  ContainerMaker(ContainerKind kind, SortOrder order, @Nullable Class<?> enumType, Slot slot) {
    this.kind = kind;
    this.order = order;
    this.enumType = enumType;
    this.first = enumType == null ? ContainerScribes.elementSlot(kind, slot) : Slot.of(enumType);
    this.second = slot.argument(1);
  }

  @Override
  Slot slot(int index) {
    return isValue(index) ? second : first;
  }

  @Override
  SavedType savedInside(SavedType container, int index) {
    return container.argument(isValue(index) ? 1 : 0);
  }

  private boolean isValue(int index) {
    return kind.shape().form() == Shape.Form.MAP && index % 2 == 1;
  }

  @Override
  ContainerKind kind() {
    return kind;
  }

  @Override
  boolean hashesItsParts() {
    return true;
  }

  @Override
  boolean isContainer() {
    return true;
  }

  @Override
  Class<?> type() {
    return kind.type();
  }

  @Override
  Object make(@Nullable Object[] parts, Supplier<Copier> keepers) {
    try {
      return Containers.build(kind, parts, order.comparator(), enumType);
    } catch (RuntimeException e) {
      throw new ProblemException(
          Problem.of("The container cannot hold what the document puts into it.")
              .found(Quote.plain(e.getMessage() == null ? e.toString() : e.getMessage()))
              .expected("parts that a `" + Names.readable(kind.type()) + "` can hold"),
          e);
    }
  }
}
