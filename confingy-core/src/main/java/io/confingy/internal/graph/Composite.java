package io.confingy.internal.graph;

/** A value with parts, of which it matters whether two places hold the same one or equal ones. */
public abstract sealed class Composite implements Node
    permits ObjectNode, ContainerNode, BoundNode {

  private final Node[] parts;
  private final int height;

  Composite(Node[] parts, int height) {
    this.parts = parts;
    this.height = height;
  }

  /** Returns the number of parts: arguments, elements, keys and values in turn, or a receiver. */
  public final int size() {
    return parts.length;
  }

  /** Returns a part. */
  public final Node part(int index) {
    return parts[index];
  }

  /**
   * Returns how many composites are inside one another on the longest way down, this one included.
   */
  public final int height() {
    return height;
  }

  /** Returns the height of a composite with these parts. */
  static int height(Node[] parts) {
    int highest = 0;
    for (Node part : parts) {
      if (part instanceof Composite composite && composite.height > highest) {
        highest = composite.height;
      }
    }
    return highest + 1;
  }

  /** Tells whether another one is the same but for its parts. */
  public abstract boolean isLike(Composite other);

  /** Returns one that is the same but for its parts, which are of the same heights. */
  abstract Composite with(Node[] otherParts);
}
