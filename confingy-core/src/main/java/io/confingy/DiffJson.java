package io.confingy;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes changes for a program. */
final class DiffJson {

  private DiffJson() {}

  static Node of(List<Change> changes) {
    return ContainerNode.of(Shape.LIST, changes.stream().map(DiffJson::of).toList());
  }

  private static Node of(Change change) {
    List<Node> fields = new ArrayList<>();
    add("kind", Optional.of(change.kind().name().toLowerCase(Locale.ROOT)), fields);
    add("type", change.type(), fields);
    add("from", change.from(), fields);
    add("to", change.to(), fields);
    add("before", change.before(), fields);
    add("after", change.after(), fields);
    return ContainerNode.of(Shape.MAP, fields);
  }

  private static void add(String name, Optional<String> value, List<Node> fields) {
    value.ifPresent(
        text -> {
          fields.add(new Scalar.Text(name));
          fields.add(new Scalar.Text(text));
        });
  }
}
