package io.confingy.internal.source;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which parts of a configuration are made on their own, before what they are parts of:
 * those that stand in several places, and those that would make an expression too deep or too long.
 */
final class Plan {

  /** More values than this are not made by one method. */
  static final int LARGE = 500;

  /** The compiler overflows its stack at about 230. */
  private static final int DEEPEST = 20;

  /** The compiler takes long for the types of containers in containers. */
  private static final int DEEPEST_CONTAINERS = 5;

  private static final int LONGEST = 250;
  private static final int MOST_ELEMENTS = 200;
  private static final int SMALL = 10;

  private final ObjectKinds kinds;
  private final @Nullable Part root;

  /** What has been met, where it may be met again; null where nothing stands in several places. */
  private final @Nullable IdentityHashMap<Composite, Part> known;

  private final List<Part> order = new ArrayList<>();
  private long values = 1;

  Plan(Document document, Classes classes) {
    this.kinds = new ObjectKinds(document, classes);
    this.known = document.shared() ? new IdentityHashMap<>() : null;
    this.root =
        document.root() instanceof Composite composite ? met(composite, Declared.NONE, null) : null;
    if (root != null) {
      walk(root);
      order.forEach(this::measure);
      if (!isLarge() && order.stream().anyMatch(part -> part.cut)) {
        Wanted.find(this);
      }
    }
  }

  /** Returns the outermost composite, or null where the document is a scalar. */
  @Nullable Part root() {
    return root;
  }

  /** Returns all composites, each behind its parts. */
  List<Part> order() {
    return order;
  }

  /** Tells whether there are more values than one method makes. */
  boolean isLarge() {
    return values > LARGE;
  }

  private void walk(Part outermost) {
    Deque<Part> open = new ArrayDeque<>();
    open.push(outermost);
    while (!open.isEmpty()) {
      Part part = open.element();
      Part inner = next(part);
      if (inner == null) {
        order.add(part);
        open.pop();
      } else {
        open.push(inner);
      }
    }
  }

  /** Goes on to the next composite that has not been met; returns null behind the last part. */
  private @Nullable Part next(Part part) {
    Composite node = part.node;
    while (part.met < node.size()) {
      int index = part.met++;
      values++;
      if (!(node.part(index) instanceof Composite composite)) {
        part.add((Scalar) node.part(index));
        continue;
      }
      Part seen = known == null ? null : known.get(composite);
      if (seen == null) {
        Part inner = met(composite, part.place(index), part.hint(index));
        part.add(index, inner);
        return inner;
      }
      seen.shared = true;
      part.add(index, seen);
    }
    return null;
  }

  private Part met(Composite node, Declared place, @Nullable String hint) {
    Declared type = node instanceof ContainerNode container ? Kinds.of(container, place) : place;
    ObjectKind kind = node instanceof ObjectNode object ? kinds.of(object) : null;
    Part part = new Part(node, type, kind, hint);
    if (known != null) {
      known.put(node, part);
    }
    return part;
  }

  private void measure(Part part) {
    part.spread =
        isLarge() && part.node instanceof ContainerNode && part.node.size() > MOST_ELEMENTS;
    part.weigh();
    if (isLarge() && part.weight > LONGEST) {
      part.cutParts(part.spread ? SMALL : 1);
      part.weigh();
    }
    boolean deep = part.depth >= DEEPEST || part.containers >= DEEPEST_CONTAINERS;
    part.cut = part != root && (part.shared || deep || part.spread);
  }
}
