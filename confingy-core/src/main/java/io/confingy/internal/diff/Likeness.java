package io.confingy.internal.diff;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import java.util.List;

/**
 * Says which of the elements that were replaced became which: the ones that are most alike, in one
 * order on both sides.
 */
final class Likeness {

  /** Of longer stretches, the first becomes the first and so on. */
  private static final int MOST_PAIRS = 1_000;

  /** How many parts are looked at. */
  private static final int MOST_PARTS = 8;

  private final Interner interner;
  private final Work work;

  Likeness(Interner interner, Work work) {
    this.interner = interner;
    this.work = work;
  }

  /**
   * Notes for elements of the second list what they were in the first.
   *
   * @param fromA the places of elements of the first list that are to be given away
   * @param fromB the places of elements of the second list that are to be given one
   */
  void pair(Composite a, List<Integer> fromA, Composite b, List<Integer> fromB, int[] partners) {
    if (fromA.isEmpty() || fromB.isEmpty()) {
      return;
    }
    if (fromA.size() == fromB.size() || (long) fromA.size() * fromB.size() > MOST_PAIRS) {
      for (int i = 0; i < Math.min(fromA.size(), fromB.size()); i++) {
        partners[fromB.get(i)] = fromA.get(i);
      }
      return;
    }
    int[][] alike = alike(a, fromA, b, fromB);
    choose(fromA, fromB, alike, best(alike, fromA.size(), fromB.size()), partners);
  }

  private int[][] alike(Composite a, List<Integer> fromA, Composite b, List<Integer> fromB) {
    int[][] alike = new int[fromA.size()][fromB.size()];
    for (int i = 0; i < fromA.size(); i++) {
      for (int j = 0; j < fromB.size(); j++) {
        alike[i][j] = of(a.part(fromA.get(i)), b.part(fromB.get(j)));
      }
    }
    return alike;
  }

  private static int[][] best(int[][] alike, int inA, int inB) {
    int[][] best = new int[inA + 1][inB + 1];
    for (int i = inA - 1; i >= 0; i--) {
      for (int j = inB - 1; j >= 0; j--) {
        int either = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = alike[i][j] == 0 ? either : Math.max(either, best[i + 1][j + 1] + alike[i][j]);
      }
    }
    return best;
  }

  private static void choose(
      List<Integer> fromA, List<Integer> fromB, int[][] alike, int[][] best, int[] partners) {
    int i = 0;
    int j = 0;
    while (i < fromA.size() && j < fromB.size()) {
      if (alike[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + alike[i][j]) {
        partners[fromB.get(j++)] = fromA.get(i++);
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Returns how much two nodes are alike; 0 where they are not of one kind. */
  int of(Node a, Node b) {
    work.add(1);
    if (!(a instanceof Composite) || !(b instanceof Composite)) {
      return a.getClass() == b.getClass() ? 1 : 0;
    }
    if (a instanceof ObjectNode first && b instanceof ObjectNode second) {
      int equal = equalParts(first, second);
      return first.type().equals(second.type()) ? equal + 2 : equal;
    }
    if (a instanceof ContainerNode first && b instanceof ContainerNode second) {
      return first.shape().form() == second.shape().form() ? 1 + equalParts(first, second) : 0;
    }
    return a.getClass() == b.getClass() ? 1 : 0;
  }

  private int equalParts(Composite a, Composite b) {
    int equal = 0;
    int size = Math.min(Math.min(a.size(), b.size()), MOST_PARTS);
    for (int i = 0; i < size; i++) {
      equal += interner.areEqual(a.part(i), b.part(i)) ? 1 : 0;
    }
    work.add(size);
    return equal;
  }
}
