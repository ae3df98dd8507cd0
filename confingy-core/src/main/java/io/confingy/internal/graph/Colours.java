package io.confingy.internal.graph;

import java.util.Arrays;

/**
 * Members with colours, by which they can be told apart; those of one colour lie side by side.
 *
 * <p>Colours are numbers. They depend on what is known of the members, and never on how these are
 * numbered.
 */
final class Colours {

  /** All members, those of one colour side by side. */
  private final int[] members;

  /** Where each member lies. */
  private final int[] positions;

  private final int[] colours;

  /** Where the members of each colour begin, and how many there are. */
  private final int[] starts;

  private final int[] sizes;
  private int count;

  /** Colours the members by their digests. */
  Colours(long[] digests) {
    int size = digests.length;
    members = new int[size];
    positions = new int[size];
    colours = new int[size];
    starts = new int[size];
    sizes = new int[size];
    long[] distinct = Arrays.stream(digests).sorted().distinct().toArray();
    count = distinct.length;
    for (int i = 0; i < size; i++) {
      colours[i] = Arrays.binarySearch(distinct, digests[i]);
      sizes[colours[i]]++;
    }
    for (int colour = 1; colour < count; colour++) {
      starts[colour] = starts[colour - 1] + sizes[colour - 1];
    }
    int[] next = starts.clone();
    for (int i = 0; i < size; i++) {
      place(i, next[colours[i]]++);
    }
  }

  private Colours(Colours other) {
    members = other.members.clone();
    positions = other.positions.clone();
    colours = other.colours.clone();
    starts = other.starts.clone();
    sizes = other.sizes.clone();
    count = other.count;
  }

  Colours copy() {
    return new Colours(this);
  }

  /** Returns how many members there are. */
  int size() {
    return members.length;
  }

  /** Returns how many colours there are, which are numbered from 0. */
  int count() {
    return count;
  }

  int colourOf(int member) {
    return colours[member];
  }

  int sizeOf(int colour) {
    return sizes[colour];
  }

  /** Returns one of the members of a colour. */
  int member(int colour, int index) {
    return members[starts[colour] + index];
  }

  /**
   * Takes members of one colour apart: those of each group stay together, and so do the others of
   * that colour. The largest part keeps the colour, the first of several; the rest get new ones.
   *
   * @param grouped the members, one group behind the other
   * @param from where the first group begins
   * @param ends where each group ends
   * @param groups how many groups there are
   */
  void split(int[] grouped, int from, int[] ends, int groups) {
    int colour = colours[grouped[from]];
    int start = starts[colour];
    int others = sizes[colour] - (ends[groups - 1] - from);
    int largest = largest(others, from, ends, groups);
    moveToEnd(grouped, from, ends[groups - 1], start + sizes[colour]);
    part(colour, start, others, largest == -1);
    int position = start + others;
    for (int i = 0; i < groups; i++) {
      int size = ends[i] - (i == 0 ? from : ends[i - 1]);
      part(colour, position, size, largest == i);
      position += size;
    }
  }

  /** Returns the largest group, or -1 where the others are as many. */
  private static int largest(int others, int from, int[] ends, int groups) {
    int largest = -1;
    int most = others;
    for (int i = 0; i < groups; i++) {
      int size = ends[i] - (i == 0 ? from : ends[i - 1]);
      if (size > most) {
        most = size;
        largest = i;
      }
    }
    return largest;
  }

  /** Lets the members lie at the end of those of their colour, in the order given. */
  private void moveToEnd(int[] grouped, int from, int to, int end) {
    int position = end;
    for (int i = to - 1; i >= from; i--) {
      int there = members[--position];
      int before = positions[grouped[i]];
      place(grouped[i], position);
      place(there, before);
    }
  }

  private void place(int member, int position) {
    members[position] = member;
    positions[member] = position;
  }

  private void part(int colour, int start, int size, boolean keepsColour) {
    if (size == 0) {
      return;
    }
    int mine = keepsColour ? colour : count++;
    starts[mine] = start;
    sizes[mine] = size;
    if (!keepsColour) {
      for (int i = start; i < start + size; i++) {
        colours[members[i]] = mine;
      }
    }
  }
}
