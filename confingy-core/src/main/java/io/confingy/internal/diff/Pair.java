package io.confingy.internal.diff;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Node;

/**
 * Two nodes that stand for one another.
 *
 * @param a the node of the first graph
 * @param from where it stands
 * @param b the node of the second graph
 * @param to where it stands
 * @param quiet whether what they share with others follows from what was already told
 */
record Pair(Node a, Place from, Node b, Place to, boolean quiet) implements Item {

  /** Returns parts of the two as a pair. */
  Pair parts(Composite first, int i, Composite second, int j, boolean stayQuiet) {
    return new Pair(first.part(i), from.of(first, i), second.part(j), to.of(second, j), stayQuiet);
  }
}
