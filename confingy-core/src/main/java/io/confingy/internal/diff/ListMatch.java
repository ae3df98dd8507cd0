package io.confingy.internal.diff;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says what became of the elements of a list. */
final class ListMatch {

  private final Composite a;
  private final Composite b;

  /** For each element of b the one of a that it is or was, or -1; increasing. */
  private final int[] partners;

  /** For each element of b the one of a that it is although it stood elsewhere, or -1. */
  private final int[] origins;

  /** For each element of a whether it is still there, perhaps changed. */
  private final boolean[] kept;

  private ListMatch(Composite a, Composite b, int[] partners) {
    this.a = a;
    this.b = b;
    this.partners = partners;
    this.origins = new int[b.size()];
    this.kept = new boolean[a.size()];
    Arrays.fill(origins, -1);
    for (int partner : partners) {
      keep(partner);
    }
  }

  /** Matches two lists; with moves, an element may be found at another place. */
  static ListMatch of(Composite a, Composite b, Interner interner, Work work, boolean moves) {
    Node[] valuesA = interner.ofParts(a);
    Node[] valuesB = interner.ofParts(b);
    ListMatch match = new ListMatch(a, b, ListAlignment.of(valuesA, valuesB, work));
    if (moves) {
      match.findMoves(valuesA, valuesB);
    }
    match.pairChanged(new Likeness(interner, work));
    return match;
  }

  int partner(int index) {
    return partners[index];
  }

  int origin(int index) {
    return origins[index];
  }

  boolean isKept(int index) {
    return kept[index];
  }

  private void keep(int index) {
    if (index >= 0) {
      kept[index] = true;
    }
  }

  private void findMoves(Node[] valuesA, Node[] valuesB) {
    Queues<Integer> left = new Queues<>();
    for (int i = 0; i < valuesA.length; i++) {
      if (!kept[i]) {
        left.add(valuesA[i], i);
      }
    }
    Counts wanted = new Counts();
    for (int j = 0; j < valuesB.length; j++) {
      if (partners[j] < 0) {
        wanted.add(valuesB[j]);
      }
    }
    for (int j = 0; j < valuesB.length; j++) {
      if (partners[j] >= 0
          || !(isTelling(b.part(j))
              || (left.size(valuesB[j]) == 1 && wanted.of(valuesB[j]) == 1))) {
        continue;
      }
      Integer place = left.poll(valuesB[j]);
      if (place != null) {
        origins[j] = place;
        keep(place);
      }
    }
  }

  /** Tells whether a value that is found elsewhere is hardly another one that happens to equal. */
  static boolean isTelling(Node node) {
    return node instanceof Composite composite && composite.size() > 0;
  }

  private void pairChanged(Likeness likeness) {
    int next = 0;
    List<Integer> added = new ArrayList<>();
    for (int j = 0; j <= partners.length; j++) {
      int end = j == partners.length ? kept.length : partners[j];
      if (end < 0) {
        if (origins[j] < 0) {
          added.add(j);
        }
        continue;
      }
      List<Integer> removed = new ArrayList<>();
      for (; next < end; next++) {
        if (!kept[next]) {
          removed.add(next);
        }
      }
      likeness.pair(a, removed, b, added, partners);
      for (int each : added) {
        keep(partners[each]);
      }
      added.clear();
      next = end + 1;
    }
  }
}
