package io.confingy.internal.graph;

import java.util.Arrays;

/** Which composite, or entry of a map, is part of which, and at which place. */
final class Links {

  private int[] holders = new int[64];
  private int[] parts = new int[64];
  private int[] places = new int[64];
  private int count;

  /** Returns what stands for an entry among composites, and the other way round. */
  static int entry(int index) {
    return ~index;
  }

  /** Adds a link and returns its index. */
  int add(int holder, int part, int place) {
    if (count == holders.length) {
      holders = Arrays.copyOf(holders, count * 2);
      parts = Arrays.copyOf(parts, count * 2);
      places = Arrays.copyOf(places, count * 2);
    }
    holders[count] = holder;
    parts[count] = part;
    places[count] = place;
    return count++;
  }

  /** Changes the place of a part. */
  void move(int link, int place) {
    places[link] = place;
  }

  /** Returns all neighbours, with the entries numbered behind the composites. */
  Neighbours neighbours(int composites, int entries) {
    int[] offsets = new int[composites + entries + 1];
    for (int i = 0; i < count; i++) {
      holders[i] = numbered(holders[i], composites);
      parts[i] = numbered(parts[i], composites);
      offsets[holders[i] + 1]++;
      offsets[parts[i] + 1]++;
    }
    Arrays.parallelPrefix(offsets, Integer::sum);
    int[] next = offsets.clone();
    int[] others = new int[2 * count];
    int[] relations = new int[2 * count];
    for (int i = 0; i < count; i++) {
      int down = next[holders[i]]++;
      others[down] = parts[i];
      relations[down] = 2 * places[i];
      int up = next[parts[i]]++;
      others[up] = holders[i];
      relations[up] = 2 * places[i] + 1;
    }
    return new Neighbours(offsets, others, relations);
  }

  private static int numbered(int number, int composites) {
    return number < 0 ? composites + entry(number) : number;
  }

  /**
   * The neighbours of each composite or entry: its parts and its holders, one behind the other.
   *
   * @param offsets where those of each begin, and at last where those of the last end
   * @param others the neighbours
   * @param relations what each neighbour is: at which place it is the part, or the holder
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
  record Neighbours(int[] offsets, int[] others, int[] relations) {}
}
