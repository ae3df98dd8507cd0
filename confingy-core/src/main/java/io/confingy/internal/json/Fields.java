package io.confingy.internal.json;

import io.confingy.internal.graph.Node;

/**
 * The fields of an object whose names are data: the arguments of an object or the entries of a map.
 */
record Fields(String[] names, Node[] values) {

  static final Fields NONE = new Fields(new String[0], new Node[0]);
}
