package io.confingy.internal.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Chooses from pairs of places as many as possible that are in one order in both lists. */
final class Increasing {

  private Increasing() {}

  /**
   * Returns a longest choice.
   *
   * @param pairs places in the first and in the second list, in the order of the second, no place
   *     twice
   */
  static List<int[]> longest(List<int[]> pairs, Work work) {
    int[] lastOfLength = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int at = position(pairs, lastOfLength, length, pairs.get(i)[0]);
      before[i] = at == 0 ? -1 : lastOfLength[at - 1];
      lastOfLength[at] = i;
      length = Math.max(length, at + 1);
    }
    work.add(pairs.size());
    List<int[]> chosen = new ArrayList<>();
    for (int i = length == 0 ? -1 : lastOfLength[length - 1]; i >= 0; i = before[i]) {
      chosen.add(pairs.get(i));
    }
    Collections.reverse(chosen);
    return chosen;
  }

  /** Returns the first length whose last pair is behind a place. */
  private static int position(List<int[]> pairs, int[] lastOfLength, int length, int place) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(lastOfLength[middle])[0] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
