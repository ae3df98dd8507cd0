package io.confingy.internal.diff;

import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.NumberValue;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares two objects: what they are, and their arguments by name. */
final class ObjectParts {

  private final ClassUse a;
  private final ClassUse b;
  private final PartComparison parts;

  ObjectParts(ClassUse a, ClassUse b, PartComparison parts) {
    this.a = a;
    this.b = b;
    this.parts = parts;
  }

  void compare(ObjectNode x, ObjectNode y, Pair pair, boolean quiet, List<Item> next) {
    if (!x.isLike(y)) {
      compareClasses(x, y, pair, next);
    }
    if (x.hasNamesOf(y)) {
      for (int i = 0; i < x.size(); i++) {
        compare(x, i, y, i, pair, quiet, next);
      }
    } else {
      compareNamed(x, y, pair, quiet, next);
    }
  }

  private void compareNamed(ObjectNode x, ObjectNode y, Pair pair, boolean quiet, List<Item> next) {
    Map<String, Integer> places = places(y);
    for (int i = 0; i < x.size(); i++) {
      Integer j = places.remove(x.name(i));
      if (j == null) {
        parts.removed(x, i, y, pair, next);
      } else {
        compare(x, i, y, j, pair, quiet, next);
      }
    }
    for (int j = 0; j < y.size(); j++) {
      if (places.containsKey(y.name(j))) {
        parts.added(x, y, j, pair, next);
      }
    }
  }

  private void compare(
      ObjectNode x, int i, ObjectNode y, int j, Pair pair, boolean quiet, List<Item> next) {
    if (!areSameNumber(x, i, y, j)) {
      parts.add(x, i, y, j, pair, quiet, next);
    }
  }

  private static Map<String, Integer> places(ObjectNode object) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < object.size(); i++) {
      places.put(object.name(i), i);
    }
    return places;
  }

  private void compareClasses(ObjectNode x, ObjectNode y, Pair pair, List<Item> next) {
    if (x.form() != y.form()) {
      if (x.form() == ObjectNode.Form.TRACKED && y.form() == ObjectNode.Form.LAZY) {
        next.add(Delta.ofNodes(DeltaKind.BECAME_LAZY, x, pair.from(), y, pair.to()));
      } else if (x.form() == ObjectNode.Form.LAZY && y.form() == ObjectNode.Form.TRACKED) {
        next.add(Delta.ofNodes(DeltaKind.BECAME_EAGER, x, pair.from(), y, pair.to()));
      }
    }
    String before = spell(x);
    String after = spell(y);
    if (!before.equals(after)) {
      DeltaKind kind = isRenamed(x, y) ? DeltaKind.CLASS_RENAMED : DeltaKind.CLASS_CHANGED;
      next.add(Delta.ofClasses(kind, before, after, pair));
    }
  }

  /** Tells whether a class seems to be the same one, in another package or another class. */
  private boolean isRenamed(ObjectNode x, ObjectNode y) {
    return x.form() == y.form()
        && Objects.equals(x.maker(), y.maker())
        && simpleName(x.type()).equals(simpleName(y.type()))
        && x.names().equals(y.names())
        && !a.has(y.type())
        && !b.has(x.type());
  }

  private static String simpleName(TypeName type) {
    return type.name().substring(type.name().lastIndexOf('.') + 1);
  }

  private static String spell(ObjectNode object) {
    String record = object.form() == ObjectNode.Form.RECORD ? "record " : "";
    String maker = object.maker() == null ? "" : "::" + object.maker();
    return record + Quote.plain(object.type() + maker);
  }

  /**
   * Tells whether two arguments are one number that is spelled with a point only here or there,
   * although the parameter has one type.
   */
  private boolean areSameNumber(ObjectNode x, int i, ObjectNode y, int j) {
    Node first = x.part(i);
    Node second = y.part(j);
    if (first.getClass() == second.getClass() || !NumberValue.areEqual(first, second)) {
      return false;
    }
    String type = a.declared(x, i);
    return type != null && type.equals(b.declared(y, j));
  }
}
