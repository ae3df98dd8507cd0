package io.confingy.internal.graph;

import java.util.List;

/** A list, set or map, or something that is written like one. */
public final class ContainerNode extends Composite {

  private final Shape shape;

  /** Makes a node; the array is its own from here on. */
  public ContainerNode(Shape shape, Node[] parts) {
    this(shape, parts, Composite.height(parts));
  }

  /** Makes a node whose height is known; the array is its own from here on. */
  public ContainerNode(Shape shape, Node[] parts, int height) {
    super(parts, height);
    this.shape = shape;
  }

  /** Makes a node from its elements or, for a map, from its keys and values in turn. */
  public static ContainerNode of(Shape shape, List<? extends Node> parts) {
    return new ContainerNode(shape, parts.toArray(new Node[0]));
  }

  /** Returns which kind of container this is. */
  public Shape shape() {
    return shape;
  }

  /** Tells whether all keys of a map are strings. */
  public boolean hasTextKeys() {
    for (int i = 0; i < size(); i += 2) {
      if (!(part(i) instanceof Scalar.Text)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isLike(Composite other) {
    return other instanceof ContainerNode container && shape.equals(container.shape);
  }

  @Override
  ContainerNode with(Node[] otherParts) {
    return new ContainerNode(shape, otherParts, height());
  }
}
