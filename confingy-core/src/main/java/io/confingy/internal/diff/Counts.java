package io.confingy.internal.diff;

import io.confingy.internal.graph.Node;
import java.util.IdentityHashMap;

/** How often each node came. */
final class Counts {

  private final IdentityHashMap<Node, Integer> all = new IdentityHashMap<>();

  void add(Node node) {
    all.put(node, of(node) + 1);
  }

  int of(Node node) {
    return all.getOrDefault(node, 0);
  }
}
