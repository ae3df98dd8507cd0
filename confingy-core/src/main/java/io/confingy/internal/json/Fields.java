package io.confingy.internal.json;

import io.confingy.internal.graph.Node;

/**
 * The fields of an object whose names are data: the arguments of an object or the entries of a map.
 */
final class Fields {

  static final Fields NONE = new Fields(new String[0], new Node[0]);

  private final String[] names;
  private final Node[] values;

  Fields(String[] names, Node[] values) {
    this.names = names;
    this.values = values;
  }

  String[] names() {
    return names;
  }

  Node[] values() {
    return values;
  }
}
