package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.container.SortOrder;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeArguments;
import io.confingy.internal.type.TypeName;
import org.jspecify.annotations.Nullable;

/** Chooses what a container or an array of a document becomes. */
final class ContainerMakers {

  private final Resolver resolver;

  ContainerMakers(Resolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Returns what makes a container in a place.
   *
   * @throws ProblemException if there is no such container, or it does not fit its place
   */
  Maker of(ContainerNode node, Slot slot) {
    Shape shape = node.shape();
    TypeName type = shape.type();
    if (slot.type().isArray() && shape.isPlain(Shape.Form.LIST)) {
      return new ArrayMaker(slot.type(), slot.argument(0));
    }
    if (type != null && type.name().endsWith("[]")) {
      return array(node, type, slot);
    }
    ContainerKind kind = kind(shape, slot);
    SortOrder sortOrder = SortOrder.named(shape.order());
    if (kind == null || sortOrder == null || (sortOrder != SortOrder.NATURAL && !kind.sorted())) {
      throw new ProblemException(Refusals.unknownContainer(node));
    }
    Makers.requireFit(kind.type(), slot, node);
    return new ContainerMaker(kind, sortOrder, enumType(kind, node, slot), slot);
  }

  /** A plain container is of the kind its place declares, if it declares one. */
  private static @Nullable ContainerKind kind(Shape shape, Slot slot) {
    if (shape.type() != null) {
      return ContainerKind.named(shape.form(), shape.type());
    }
    ContainerKind declared = ContainerKind.ofType(slot.type());
    return declared != null && declared.shape().form() == shape.form()
        ? declared
        : ContainerKind.named(shape.form(), null);
  }

  private @Nullable Class<?> enumType(ContainerKind kind, ContainerNode node, Slot slot) {
    TypeName name = node.shape().elementType();
    if (!kind.ofEnum()) {
      if (name != null) {
        throw new ProblemException(Refusals.noElementType(kind));
      }
      return null;
    }
    Class<?> type = name == null ? slot.argument(0).type() : resolver.type(name, slot.argument(0));
    if (type == null || !type.isEnum()) {
      throw new ProblemException(Refusals.noEnum(name));
    }
    if (!slot.argument(0).type().isAssignableFrom(type)) {
      throw new ProblemException(Problems.wrongType(Describe.node(node), slot));
    }
    return type;
  }

  private Maker array(ContainerNode node, TypeName name, Slot slot) {
    Class<?> type = node.shape().form() == Shape.Form.LIST ? resolver.type(name, slot) : null;
    if (type == null) {
      throw new ProblemException(Refusals.unknownContainer(node));
    }
    Makers.requireFit(type, slot, node);
    return new ArrayMaker(type, elements(Slot.of(type.componentType()), slot, node));
  }

  /** Returns the place of the elements of an array whose class the document says. */
  private static Slot elements(Slot component, Slot slot, ContainerNode node) {
    Slot declared = slot.argument(0);
    if (component.type().isAssignableFrom(declared.type())) {
      return declared;
    }
    if (!declared.type().isAssignableFrom(component.type())) {
      throw new ProblemException(Problems.wrongType(Describe.node(node), slot));
    }
    return TypeArguments.narrowed(component.type(), declared);
  }
}
