package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.container.Containers;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import io.confingy.internal.value.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Reads what was saved for a narrower type: a value for an optional, an object for a recipe.
 *
 * <p>It puts a node in place of the one that is there, which says the same in the form of today.
 */
final class Widening {

  private Widening() {}

  /** Tells whether a node stands in a place that is optional today, and was not then. */
  static boolean isBare(Node node, Slot slot, SavedType saved) {
    if (!slot.isOptional() || saved.isOptional()) {
      return false;
    }
    if (!(node instanceof ContainerNode container)) {
      return true;
    }
    TypeName type = container.shape().type();
    if (type != null) {
      return !TypeName.of(slot.type()).equals(type);
    }
    // Somebody may have written the document by hand, without its types: an array that can be no
    // value of the optional is the optional itself.
    return !container.shape().isPlain(Shape.Form.LIST)
        || saved != SavedType.TOLD
        || mayBeArray(slot.argument(0).type(), slot);
  }

  private static boolean mayBeArray(Class<?> type, Slot optional) {
    ContainerKind kind = ContainerKind.ofType(type);
    return !optional.arguments().isEmpty()
        && (type.isArray()
            || type.isAssignableFrom(List.class)
            || (kind != null && kind.shape().form() == Shape.Form.LIST && !kind.optional()));
  }

  /** Returns the empty optional of a place. */
  static Object empty(Slot slot) {
    return Containers.build(kind(slot), new Object[0], null, null);
  }

  /** Returns an optional with a node for its value. */
  static ContainerNode optional(Node node, Slot slot) {
    return new ContainerNode(kind(slot).shape(), new Node[] {node});
  }

  private static ContainerKind kind(Slot slot) {
    return Objects.requireNonNull(ContainerKind.ofType(slot.type()), "a kind of optional");
  }

  /** Returns the recipe for an object. */
  static ObjectNode recipe(ObjectNode object) {
    Node[] values = new Node[object.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = object.part(i);
    }
    return new ObjectNode(
        ObjectNode.Form.LAZY,
        object.type(),
        object.maker(),
        object.names().toArray(String[]::new),
        values);
  }

  /** Refuses a number that was a decimal one, with more digits than a double has. */
  static void requireExact(Node node, Slot slot, SavedType saved) {
    if (saved.is(BigDecimal.class)
        && slot.type() == Double.class
        && node instanceof Scalar.Decimal decimal
        && !isExact(decimal.text(), Numbers.literal(Numbers.parseDouble(decimal.text())))) {
      throw new ProblemException(Problems.wrongType(Describe.node(node), slot));
    }
  }

  /** Tells whether two literals are of the same number. */
  static boolean isExact(String literal, String other) {
    if (literal.equals(other)) {
      return true;
    }
    try {
      return new BigDecimal(literal).compareTo(new BigDecimal(other)) == 0;
    } catch (NumberFormatException e) {
      return false; // an exponent beyond all bounds
    }
  }
}
