package io.confingy.internal.graph;

import org.jspecify.annotations.Nullable;

/** Nodes by their hashes; small, since there may be as many as a document has values. */
final class NodeTable {

  private @Nullable Node[] nodes = new @Nullable Node[64];
  private int[] hashes = new int[64];
  private int count;

  /** Returns the slot of the first node with a hash, or -1. */
  int first(int hash) {
    return next((hash & (nodes.length - 1)) - 1, hash);
  }

  /** Returns the slot of the node with a hash that is behind another one, or -1. */
  int next(int slot, int hash) {
    int mask = nodes.length - 1;
    for (int i = (slot + 1) & mask; nodes[i] != null; i = (i + 1) & mask) {
      if (hashes[i] == hash) {
        return i;
      }
    }
    return -1;
  }

  @SuppressWarnings("NullAway") // Something is in each slot that was returned.
  Node get(int slot) {
    return nodes[slot];
  }

  /** Adds a node that is not there yet. */
  void add(Node node, int hash) {
    if (count >= nodes.length - nodes.length / 4) {
      grow();
    }
    count++;
    put(node, hash);
  }

  private void put(Node node, int hash) {
    int mask = nodes.length - 1;
    int i = hash & mask;
    while (nodes[i] != null) {
      i = (i + 1) & mask;
    }
    nodes[i] = node;
    hashes[i] = hash;
  }

  private void grow() {
    Node[] oldNodes = nodes;
    int[] oldHashes = hashes;
    nodes = new Node[oldNodes.length * 2];
    hashes = new int[oldNodes.length * 2];
    for (int i = 0; i < oldNodes.length; i++) {
      if (oldNodes[i] != null) {
        put(oldNodes[i], oldHashes[i]);
      }
    }
  }
}
