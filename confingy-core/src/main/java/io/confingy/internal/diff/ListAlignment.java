package io.confingy.internal.diff;

import io.confingy.internal.graph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the elements of two lists that are equal and in one order in both.
 *
 * <p>What is equal at both ends comes off. Between, the elements that are there once in each list
 * divide the rest (patience diff); a short stretch without any is solved exactly, and in a long one
 * the first of a kind stands for the first, the second for the second. So it takes about as many
 * steps as there are elements.
 */
@SuppressWarnings("ReferenceEquality") // Equal elements are one node.
final class ListAlignment {

  /** Of what is no longer than this on both sides, the longest common subsequence is found. */
  private static final int SHORT = 40;

  /** How often a stretch is divided. */
  private static final int DEEPEST = 8;

  private final Node[] a;
  private final Node[] b;
  private final int[] partners;
  private final Work work;
  private final Deque<Gap> open = new ArrayDeque<>();

  private ListAlignment(Node[] a, Node[] b, Work work) {
    this.a = a;
    this.b = b;
    this.work = work;
    this.partners = new int[b.length];
    Arrays.fill(partners, -1);
  }

  /**
   * Aligns two lists of elements of which equal ones are one node.
   *
   * @return for each element of the second the index of the one in the first, or -1; increasing
   */
  static int[] of(Node[] a, Node[] b, Work work) {
    ListAlignment alignment = new ListAlignment(a, b, work);
    alignment.open.push(new Gap(0, a.length, 0, b.length, 0));
    while (!alignment.open.isEmpty()) {
      alignment.align(alignment.trim(alignment.open.pop()));
    }
    return alignment.partners;
  }

  private Gap trim(Gap gap) {
    int fromA = gap.fromA;
    int fromB = gap.fromB;
    int toA = gap.toA;
    int toB = gap.toB;
    while (fromA < toA && fromB < toB && a[fromA] == b[fromB]) {
      partners[fromB++] = fromA++;
    }
    while (fromA < toA && fromB < toB && a[toA - 1] == b[toB - 1]) {
      partners[--toB] = --toA;
    }
    work.add(gap.toB - gap.fromB - (toB - fromB));
    return new Gap(fromA, toA, fromB, toB, gap.depth);
  }

  private void align(Gap gap) {
    int inA = gap.toA - gap.fromA;
    int inB = gap.toB - gap.fromB;
    if (inA == 0 || inB == 0) {
      return;
    }
    if (inA <= SHORT && inB <= SHORT) {
      solve(gap);
      return;
    }
    List<int[]> unique = gap.depth == DEEPEST ? List.of() : pairs(gap, true);
    if (unique.isEmpty()) {
      for (int[] pair : Increasing.longest(pairs(gap, false), work)) {
        link(pair);
      }
      return;
    }
    divide(gap, Increasing.longest(unique, work));
  }

  private void divide(Gap gap, List<int[]> anchors) {
    int fromA = gap.fromA;
    int fromB = gap.fromB;
    for (int[] anchor : anchors) {
      link(anchor);
      open.push(new Gap(fromA, anchor[0], fromB, anchor[1], gap.depth + 1));
      fromA = anchor[0] + 1;
      fromB = anchor[1] + 1;
    }
    open.push(new Gap(fromA, gap.toA, fromB, gap.toB, gap.depth + 1));
  }

  private void link(int[] pair) {
    partners[pair[1]] = pair[0];
  }

  /** Pairs equal elements, the first of a kind with the first and so on, in the order of b. */
  private List<int[]> pairs(Gap gap, boolean onlyUnique) {
    Queues<Integer> places = new Queues<>();
    for (int i = gap.fromA; i < gap.toA; i++) {
      places.add(a[i], i);
    }
    Counts counts = new Counts();
    for (int j = gap.fromB; j < gap.toB; j++) {
      counts.add(b[j]);
    }
    work.add(gap.toA - gap.fromA + gap.toB - gap.fromB);
    List<int[]> pairs = new ArrayList<>();
    for (int j = gap.fromB; j < gap.toB; j++) {
      if (onlyUnique && (places.size(b[j]) != 1 || counts.of(b[j]) != 1)) {
        continue;
      }
      Integer inA = places.poll(b[j]);
      if (inA != null) {
        pairs.add(new int[] {inA, j});
      }
    }
    return pairs;
  }

  /** Finds the longest common subsequence. */
  private void solve(Gap gap) {
    int inA = gap.toA - gap.fromA;
    int inB = gap.toB - gap.fromB;
    work.add((long) inA * inB);
    int[][] longest = new int[inA + 1][inB + 1];
    for (int i = inA - 1; i >= 0; i--) {
      for (int j = inB - 1; j >= 0; j--) {
        longest[i][j] =
            a[gap.fromA + i] == b[gap.fromB + j]
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < inA && j < inB) {
      if (a[gap.fromA + i] == b[gap.fromB + j]) {
        partners[gap.fromB + j++] = gap.fromA + i++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** A stretch of each list that stand for one another. */
  private record Gap(int fromA, int toA, int fromB, int toB, int depth) {}
}
