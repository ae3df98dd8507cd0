package io.confingy.internal.graph;

import java.util.List;

/** A list, set or map, or something that is written like one. */
public final class ContainerNode implements Composite {

  private final Shape shape;
  private final Node[] parts;
  private final int height;

  /** Makes a node; the array is its own from here on. */
  public ContainerNode(Shape shape, Node[] parts) {
    this(shape, parts, Composite.height(parts));
  }

  /** Makes a node whose height is known; the array is its own from here on. */
  public ContainerNode(Shape shape, Node[] parts, int height) {
    this.shape = shape;
    this.parts = parts;
    this.height = height;
  }

  /** Makes a node from its elements or, for a map, from its keys and values in turn. */
  public static ContainerNode of(Shape shape, List<? extends Node> parts) {
    return new ContainerNode(shape, parts.toArray(Node[]::new));
  }

  /** Returns which kind of container this is. */
  public Shape shape() {
    return shape;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public int size() {
    return parts.length;
  }

  @Override
  public Node part(int index) {
    return parts[index];
  }

  /** Tells whether all keys of a map are strings. */
  public boolean hasTextKeys() {
    for (int i = 0; i < parts.length; i += 2) {
      if (!(parts[i] instanceof Scalar.Text)) {
        return false;
      }
    }
    return true;
  }
}
