package io.confingy.cli.view;

import io.confingy.cli.io.Plain;
import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.problem.PathText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects and collections of a configuration, numbered from 0 in the order of the document: a
 * card each, however many places one stands in.
 */
final class Graph {

  private final Document document;
  private final List<Composite> composites = new ArrayList<>();
  private final IdentityHashMap<Composite, Integer> numbers = new IdentityHashMap<>();

  private Graph(Document document) {
    this.document = document;
  }

  static Graph of(Document document) {
    Graph graph = new Graph(document);
    if (document.root() instanceof Composite root) {
      graph.number(root);
    }
    return graph;
  }

  private void number(Composite root) {
    Deque<Composite> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Composite composite = open.pop();
      if (numbers.putIfAbsent(composite, composites.size()) != null) {
        continue;
      }
      composites.add(composite);
      for (int i = composite.size() - 1; i >= 0; i--) {
        if (composite.part(i) instanceof Composite part) {
          open.push(part);
        }
      }
    }
  }

  /** Returns how many cards there are: one at least. */
  int size() {
    return Math.max(1, composites.size());
  }

  /** Returns a card; that of the whole configuration has the number 0. */
  Card card(int number) {
    if (composites.isEmpty()) {
      Card.Row row = row("", "", document.root());
      return new Card(Kind.VALUE, null, null, null, List.of(row));
    }
    Composite composite = composites.get(number);
    List<Card.Row> rows = new ArrayList<>(composite.size());
    if (composite instanceof ObjectNode object) {
      for (int i = 0; i < object.size(); i++) {
        rows.add(row(object.name(i), PathFinder.step(object, i), object.part(i)));
      }
      return new Card(Kind.of(object), object.type(), hash(object), object.maker(), rows);
    }
    if (composite instanceof BoundNode bound) {
      rows.add(new Card.Row("method", "", Card.NONE, method(bound)));
      rows.add(row("object", "", bound.part(0)));
      return new Card(Kind.METHOD, null, null, null, rows);
    }
    ContainerNode container = (ContainerNode) composite;
    boolean map = Kind.of(container) == Kind.MAP;
    for (int i = 0; i < container.size(); i += map ? 2 : 1) {
      if (map) {
        addEntry(container, i, rows);
      } else {
        String step = PathFinder.step(container, i);
        rows.add(row(step, step, container.part(i)));
      }
    }
    return new Card(Kind.of(container), container.shape().type(), null, null, rows);
  }

  private void addEntry(ContainerNode map, int index, List<Card.Row> rows) {
    Node key = map.part(index);
    String step = PathFinder.step(map, index);
    if (key instanceof Scalar scalar) {
      rows.add(row(Value.of(scalar).text(), step, map.part(index + 1)));
    } else {
      String entry = "entry " + index / 2;
      // No path of a change leads into a key.
      rows.add(row(entry + ", key", PathText.key(entry + ", key"), key));
      rows.add(row(entry + ", value", step, map.part(index + 1)));
    }
  }

  private Card.Row row(String label, String step, Node part) {
    return part instanceof Scalar scalar
        ? new Card.Row(Plain.text(label), step, Card.NONE, Value.of(scalar))
        : new Card.Row(Plain.text(label), step, numbers.getOrDefault(part, Card.NONE), null);
  }

  private static Value method(BoundNode bound) {
    return new Value('f', null, Value.shortened(bound.readable()));
  }

  private @Nullable String hash(ObjectNode object) {
    var facts = document.classes().get(object.factsKey());
    if (facts == null || facts.hash() == null) {
      facts = document.classes().get(object.type());
    }
    return facts == null || facts.hash() == null ? null : Plain.text(facts.hash());
  }
}
