package io.confingy.internal.diff;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spells an edit as the operations of RFC 6902.
 *
 * <p>Those of an object or array come before those of what is inside it, so that a path always
 * counts the elements as they are in the end. Of an array first what goes is removed from the back,
 * then what comes is added from the front.
 */
final class TreePatch {

  private final List<Node> operations = new ArrayList<>();
  private final Deque<Located> open = new ArrayDeque<>();

  private TreePatch() {}

  static Node of(@Nullable TreeEdit edit) {
    TreePatch patch = new TreePatch();
    if (edit != null) {
      patch.open.add(new Located(edit, ""));
    }
    while (!patch.open.isEmpty()) {
      patch.spell(patch.open.remove());
    }
    return ContainerNode.of(Shape.LIST, patch.operations);
  }

  private void spell(Located at) {
    if (at.edit instanceof TreeEdit.Replace replace) {
      add("replace", at.pointer, replace.now());
    } else if (at.edit instanceof TreeEdit.Fields fields) {
      spell(fields, at.pointer);
    } else {
      spell((TreeEdit.Elements) at.edit, at.pointer);
    }
  }

  private void spell(TreeEdit.Fields fields, String pointer) {
    Map<String, Integer> before = TreeEdit.places(fields.a());
    Map<String, Integer> after = TreeEdit.places(fields.b());
    for (int i = 0; i < fields.a().size(); i += 2) {
      String name = TreeEdit.name(fields.a(), i);
      if (!after.containsKey(name)) {
        add("remove", pointer + step(name), null);
      }
    }
    for (int j = 0; j < fields.b().size(); j += 2) {
      String name = TreeEdit.name(fields.b(), j);
      if (!before.containsKey(name)) {
        add("add", pointer + step(name), fields.b().part(j + 1));
      }
    }
    fields.changed().forEach((name, edit) -> open.add(new Located(edit, pointer + step(name))));
  }

  private void spell(TreeEdit.Elements elements, String pointer) {
    for (int i = elements.a().size() - 1; i >= 0; i--) {
      if (!elements.match().isKept(i)) {
        add("remove", pointer + "/" + i, null);
      }
    }
    for (int j = 0; j < elements.b().size(); j++) {
      if (elements.match().partner(j) < 0) {
        add("add", pointer + "/" + j, elements.b().part(j));
      }
    }
    elements.changed().forEach((j, edit) -> open.add(new Located(edit, pointer + "/" + j)));
  }

  private static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private void add(String operation, String pointer, @Nullable Node value) {
    List<Node> fields = new ArrayList<>();
    fields.add(new Scalar.Text("op"));
    fields.add(new Scalar.Text(operation));
    fields.add(new Scalar.Text("path"));
    fields.add(new Scalar.Text(pointer));
    if (value != null) {
      fields.add(new Scalar.Text("value"));
      fields.add(value);
    }
    operations.add(ContainerNode.of(Shape.MAP, fields));
  }

  private record Located(TreeEdit edit, String pointer) {}
}
