package io.confingy.internal.diff;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a value of a JSON document becomes another. Objects are plain maps here and arrays plain
 * lists; markers are data.
 */
sealed interface TreeEdit {

  /**
   * Another value.
   *
   * @param old the value that goes
   * @param now the value that comes
   */
  record Replace(Node old, Node now) implements TreeEdit {}

  /**
   * An object whose fields change.
   *
   * @param a the object as it was
   * @param b the object as it is to be
   * @param changed the fields that are in both with other values, by name
   */
  record Fields(ContainerNode a, ContainerNode b, Map<String, TreeEdit> changed)
      implements TreeEdit {}

  /**
   * An array whose elements change.
   *
   * @param a the array as it was
   * @param b the array as it is to be
   * @param match which elements stand for which
   * @param changed the elements that are in both with other values, by their index in b
   */
  record Elements(ContainerNode a, ContainerNode b, ListMatch match, Map<Integer, TreeEdit> changed)
      implements TreeEdit {}

  /**
   * Returns how one document becomes another, or null where they are equal.
   *
   * @param interner what both have their nodes from
   */
  static @Nullable TreeEdit between(Node a, Node b, Interner interner) {
    if (interner.areEqual(a, b)) {
      return null;
    }
    Work work = new Work();
    TreeEdit root = start(a, b, interner, work);
    Deque<TreeEdit> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      TreeEdit edit = open.pop();
      if (edit instanceof Fields fields) {
        compare(fields, interner, work, open);
      } else if (edit instanceof Elements elements) {
        compare(elements, interner, work, open);
      }
    }
    return root;
  }

  private static TreeEdit start(Node a, Node b, Interner interner, Work work) {
    if (a instanceof ContainerNode first && b instanceof ContainerNode second) {
      boolean maps = first.shape().form() == Shape.Form.MAP;
      if (maps && second.shape().form() == Shape.Form.MAP) {
        return new Fields(first, second, new LinkedHashMap<>());
      }
      if (!maps && second.shape().form() != Shape.Form.MAP) {
        ListMatch match = ListMatch.of(first, second, interner, work, false);
        return new Elements(first, second, match, new LinkedHashMap<>());
      }
    }
    return new Replace(a, b);
  }

  private static void compare(Fields fields, Interner interner, Work work, Deque<TreeEdit> open) {
    Map<String, Integer> places = places(fields.a());
    for (int j = 0; j < fields.b().size(); j += 2) {
      Integer i = places.get(name(fields.b(), j));
      work.add(1);
      if (i != null) {
        Node old = fields.a().part(i + 1);
        Node now = fields.b().part(j + 1);
        if (!interner.areEqual(old, now)) {
          TreeEdit edit = start(old, now, interner, work);
          fields.changed().put(name(fields.b(), j), edit);
          open.push(edit);
        }
      }
    }
  }

  private static void compare(
      Elements elements, Interner interner, Work work, Deque<TreeEdit> open) {
    for (int j = 0; j < elements.b().size(); j++) {
      int i = elements.match().partner(j);
      work.add(1);
      if (i >= 0) {
        Node old = elements.a().part(i);
        Node now = elements.b().part(j);
        if (!interner.areEqual(old, now)) {
          TreeEdit edit = start(old, now, interner, work);
          elements.changed().put(j, edit);
          open.push(edit);
        }
      }
    }
  }

  /** Returns where the names of the fields of an object are. */
  static Map<String, Integer> places(ContainerNode object) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < object.size(); i += 2) {
      places.put(name(object, i), i);
    }
    return places;
  }

  /** Returns the name of a field. */
  static String name(ContainerNode object, int index) {
    return ((Scalar.Text) object.part(index)).value();
  }
}
