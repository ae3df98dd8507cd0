package io.confingy.internal.source;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** What is known of a composite, which knows its parts, so that nothing has to be looked up. */
final class Part {
  final Composite node;

  /** The type of a container in its first place. */
  final Declared type;

  /** What an object has in common with those like it; null for anything else. */
  final @Nullable ObjectKind kind;

  /** What its first place calls it. */
  final @Nullable String hint;

  /** Whether it stands in several places. */
  boolean shared;

  /** What type its places want, where it may become a local variable. */
  @Nullable Type wanted;

  /** Whether it is made on its own. */
  boolean cut;

  /** Whether its parts are put into an array, some at a time. */
  boolean spread;

  /** How it is referred to, once it is made. */
  String name = "";

  /** How many composites its expression has inside one another. */
  int depth;

  /** How many containers, or objects whose types are inferred, it has inside one another. */
  int containers;

  /** How many values the expression makes that makes it. */
  int weight;

  /** Whether a scalar among its parts names a class. */
  boolean namesClass;

  /** How many of its parts have been met. */
  int met;

  /** How many values its scalars are, and it itself. */
  private int ownWeight = 1;

  /** Its parts that are composites, at their places; null where there is none. */
  private @Nullable Part @Nullable [] parts;

  Part(Composite node, Declared type, @Nullable ObjectKind kind, @Nullable String hint) {
    this.node = node;
    this.type = type;
    this.kind = kind;
    this.hint = hint;
  }

  /** Returns a composite among the parts. */
  @Nullable Part part(int index) {
    return parts == null ? null : parts[index];
  }

  /** Tells whether there is a composite among the parts. */
  boolean hasComposites() {
    return parts != null;
  }

  /** Takes note of a part that is a composite. */
  void add(int index, Part part) {
    if (parts == null) {
      parts = new @Nullable Part[node.size()];
    }
    parts[index] = part;
  }

  /** Takes note of a part that is a scalar. */
  void add(Scalar scalar) {
    ownWeight += weight(scalar);
    namesClass |= TypesOf.namesClass(scalar);
  }

  /** Returns how an object is made, where more is known of it than the document says. */
  Classes.@Nullable Maker maker() {
    return kind == null ? null : kind.maker;
  }

  /** Returns what a part is declared as. */
  Declared place(int index) {
    if (kind != null) {
      return kind.place(index);
    }
    return node instanceof ContainerNode container
        ? Kinds.part(container, type, index)
        : Declared.NONE;
  }

  /** Returns what a part is called where it stands. */
  @Nullable String hint(int index) {
    if (node instanceof ObjectNode object) {
      return object.name(index);
    }
    boolean ofMap =
        node instanceof ContainerNode container && container.shape().form() == Shape.Form.MAP;
    return ofMap && index % 2 == 1 && node.part(index - 1) instanceof Scalar.Text key
        ? key.value()
        : null;
  }

  /** Finds out how large the expression is that makes it, now that this is known of its parts. */
  void weigh() {
    weight = ownWeight;
    depth = 1;
    containers = 0;
    for (int i = 0; parts != null && i < parts.length; i++) {
      Part part = parts[i];
      if (part != null) {
        weight += part.cut ? 1 : part.weight;
      }
      if (part != null && !part.cut) {
        depth = Math.max(depth, part.depth + 1);
        containers = Math.max(containers, part.containers);
      }
    }
    Classes.Maker maker = maker();
    boolean inferred = node instanceof ContainerNode || (maker != null && maker.generic());
    containers = inferred ? containers + 1 : 0;
  }

  /** Has all composites among the parts made on their own that are larger than that. */
  void cutParts(int largest) {
    for (int i = 0; parts != null && i < parts.length; i++) {
      Part part = parts[i];
      if (part != null && part.weight > largest) {
        part.cut = true;
      }
    }
  }

  /** Returns how many values the expression of a part makes. */
  int weight(int index) {
    Part part = part(index);
    if (part != null) {
      return part.cut ? 1 : part.weight;
    }
    return weight(node.part(index));
  }

  private static int weight(Node scalar) {
    return scalar instanceof Scalar.Text text ? 1 + text.value().length() / Literals.LONGEST : 1;
  }
}
