package io.confingy;

import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;

/** Chooses what makes an object or a container of a document. */
final class Makers {

  private final Resolver resolver;
  private final MethodResolver methods;
  private final ContainerMakers containers;

  Makers(Resolver resolver, MethodResolver methods) {
    this.resolver = resolver;
    this.methods = methods;
    this.containers = new ContainerMakers(resolver);
  }

  /**
   * Returns what makes an object or a container in a place.
   *
   * @throws ProblemException if there is no such class, or it does not fit its place
   */
  Maker of(Composite node, Slot slot) {
    if (node instanceof ObjectNode object) {
      return of(object, slot);
    }
    return node instanceof BoundNode bound
        ? of(bound, slot)
        : containers.of((ContainerNode) node, slot);
  }

  private Maker of(BoundNode node, Slot slot) {
    MethodResolver.Found found = methods.find(node.method(), true, slot);
    if (node.part(0) == Scalar.Null.NULL) {
      throw new ProblemException(CallableRefusals.noObject(node.method()));
    }
    return new FunctionMaker(node.method(), found, true);
  }

  private Maker of(ObjectNode node, Slot slot) {
    Companion companion = resolver.companion(node, slot);
    if (companion != null) {
      return of(node, companion, slot);
    }
    Class<?> type = node.form() == ObjectNode.Form.RECORD ? resolver.type(node.type(), slot) : null;
    if (type == null) {
      throw new ProblemException(Refusals.unknownClass(node));
    }
    if (!type.isRecord()) {
      throw new ProblemException(Refusals.notARecord(node));
    }
    requireFit(type, slot, node);
    return new RecordMaker(RecordShape.of(type));
  }

  private static Maker of(ObjectNode node, Companion companion, Slot slot) {
    if (node.form() == ObjectNode.Form.RECORD && !companion.ofRecord()) {
      throw new ProblemException(Refusals.notARecord(node));
    }
    Maker maker = new CompanionMaker(node.form(), companion);
    requireFit(maker.type(), slot, node);
    if (!maker.makesFor(slot)) {
      throw new ProblemException(Problems.wrongType(Describe.node(node), slot));
    }
    return maker;
  }

  static void requireFit(Class<?> type, Slot slot, Node node) {
    if (!slot.type().isAssignableFrom(type)) {
      throw new ProblemException(Problems.wrongType(Describe.node(node), slot));
    }
  }

  /**
   * Tells whether an object, which is no recipe, stands in a place for a recipe and can be taken
   * for one.
   */
  boolean isForRecipe(ObjectNode node, Slot slot) {
    if (node.form() == ObjectNode.Form.LAZY || !Lazy.class.isAssignableFrom(slot.type())) {
      return false;
    }
    Companion companion = resolver.companion(node, slot);
    return companion != null
        && (node.form() == ObjectNode.Form.TRACKED || companion.ofRecord())
        && slot.type().isAssignableFrom(companion.recipeType())
        && CompanionMaker.madeBy(slot).type().isAssignableFrom(companion.type());
  }
}
