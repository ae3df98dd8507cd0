package io.confingy.internal.graph;

/** A value with parts, of which it matters whether two places hold the same one or equal ones. */
public sealed interface Composite extends Node permits ObjectNode, ContainerNode, BoundNode {

  /** Returns the number of parts: arguments, elements, keys and values in turn, or a receiver. */
  int size();

  /** Returns a part. */
  Node part(int index);

  /**
   * Returns how many composites are inside one another on the longest way down, this one included.
   */
  int height();

  /** Returns the height of a composite with these parts. */
  static int height(Node[] parts) {
    int highest = 0;
    for (Node part : parts) {
      if (part instanceof Composite composite && composite.height() > highest) {
        highest = composite.height();
      }
    }
    return highest + 1;
  }
}
