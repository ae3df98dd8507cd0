package io.confingy.internal.json;

import io.confingy.internal.graph.Node;

/**
 * The fields of an object whose names are data: the arguments of an object or the entries of a map.
 *
 * <p>A {@link Frame} uses them again; the arrays are new each time.
 */
final class Fields {

  private String[] names = {};
  private Node[] values = {};
  private int height = 1;

  void set(String[] newNames, Node[] newValues, int newHeight) {
    names = newNames;
    values = newValues;
    height = newHeight;
  }

  String[] names() {
    return names;
  }

  Node[] values() {
    return values;
  }

  /** Returns the height of what has these values for its parts. */
  int height() {
    return height;
  }
}
