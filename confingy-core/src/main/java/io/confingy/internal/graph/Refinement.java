package io.confingy.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Tells composites with one digest apart by what they, and their parts, are shared with.
 *
 * <p>This is the colour refinement, or 1-dimensional Weisfeiler-Leman algorithm. All composites of
 * one digest begin with one colour; those with different neighbours, by colours and places, get
 * different ones, until nothing changes any more. Of a colour that falls apart only the smaller
 * parts are looked at again, so that the whole takes n log n steps and not n² (Berkholz, Bonsma,
 * Grohe: Tight lower and upper bounds for the complexity of canonical colour refinement).
 *
 * <p>No colour depends on how composites are numbered. That holds for what is left to {@link
 * #separate}, too, wherever composites of one colour can be exchanged for one another.
 */
public final class Refinement {

  /** How many members may be coloured on trial, copies of them all included. */
  private static final long MOST_TRIED = 1 << 22;

  private final Links.Neighbours neighbours;
  private final Colours colours;

  /** The first colour that was not looked at yet: new ones have larger numbers. */
  private int next;

  /** What the neighbours of a colour amount to, for each member that has any. */
  private final long[] sums;

  private final boolean[] touched;

  /** What happened so far; the same for members that can be exchanged. */
  private long trace;

  private long tried;
  private long steps;

  Refinement(long[] digests, Links.Neighbours neighbours) {
    this.neighbours = neighbours;
    this.colours = new Colours(digests);
    this.sums = new long[digests.length];
    this.touched = new boolean[digests.length];
    refine();
  }

  private Refinement(Refinement before) {
    this.neighbours = before.neighbours;
    this.colours = before.colours.copy();
    this.next = before.next;
    // Both are as good as empty between two colours.
    this.sums = before.sums;
    this.touched = before.touched;
  }

  /** Returns what a composite is sorted by among those of one digest. */
  public int colourOf(int number) {
    return colours.colourOf(number);
  }

  /** Returns how many neighbours were looked at so far, and how often members were put in order. */
  long steps() {
    return steps;
  }

  /** Sees to it that each of these composites has a colour of its own. */
  public void separate(int[] numbers) {
    PriorityQueue<Long> waiting = new PriorityQueue<>();
    Arrays.stream(numbers).distinct().forEach(number -> waiting.add(keyed(number)));
    while (!waiting.isEmpty()) {
      int number = first(waiting);
      waiting.remove();
      if (!waiting.isEmpty() && colourOf(first(waiting)) == colourOf(number)) {
        single(isWorthTrying(number) ? mostSpecial(number, waiting) : number);
      }
    }
  }

  /** Returns what sorts a composite by its colour of now. */
  private long keyed(int number) {
    steps++;
    return (long) colourOf(number) << Integer.SIZE | number;
  }

  /** Returns the first by colour; a colour may have changed, but only to a later one. */
  private int first(PriorityQueue<Long> waiting) {
    while (true) {
      long key = waiting.element();
      int number = (int) key;
      if (key >>> Integer.SIZE == colourOf(number)) {
        return number;
      }
      waiting.remove();
      waiting.add(keyed(number));
    }
  }

  private boolean isWorthTrying(int number) {
    long size = touched.length + (long) neighbours.others().length;
    tried += size * colours.sizeOf(colourOf(number));
    return tried <= MOST_TRIED;
  }

  /**
   * Returns, of a composite and those of its colour that wait, one whose separation has the first
   * of all traces, so that it does not matter which came first; leaves the others waiting.
   */
  private int mostSpecial(int number, PriorityQueue<Long> waiting) {
    int colour = colourOf(number);
    int best = number;
    long bestTrace = tracedAlone(number);
    List<Integer> others = new ArrayList<>();
    while (!waiting.isEmpty() && colourOf(first(waiting)) == colour) {
      int other = first(waiting);
      waiting.remove();
      others.add(other);
      long trace = tracedAlone(other);
      if (trace < bestTrace) {
        best = other;
        bestTrace = trace;
      }
    }
    others.add(number);
    for (int other : others) {
      if (other != best) {
        waiting.add(keyed(other));
      }
    }
    return best;
  }

  private long tracedAlone(int number) {
    Refinement trial = new Refinement(this);
    trial.single(number);
    steps += trial.steps;
    return trial.trace;
  }

  private void single(int number) {
    if (colours.sizeOf(colourOf(number)) > 1) {
      colours.split(new int[] {number}, 0, new int[] {1}, 1);
      refine();
    }
  }

  private void refine() {
    while (next < colours.count()) {
      splitNeighbours(next++);
    }
  }

  /** Takes those apart that have different neighbours of a colour. */
  private void splitNeighbours(int colour) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < colours.sizeOf(colour); i++) {
      int member = colours.member(colour, i);
      for (int j = neighbours.offsets()[member]; j < neighbours.offsets()[member + 1]; j++) {
        int other = neighbours.others()[j];
        sums[other] += mixed(neighbours.relations()[j]);
        if (!touched[other]) {
          touched[other] = true;
          found.add(other);
        }
        steps++;
      }
    }
    found.sort(
        Comparator.<Integer>comparingInt(colours::colourOf).thenComparingLong(each -> sums[each]));
    int[] sorted = found.stream().mapToInt(Integer::intValue).toArray();
    for (int from = 0; from < sorted.length; ) {
      from = splitColour(sorted, from);
    }
    for (int each : sorted) {
      sums[each] = 0;
      touched[each] = false;
    }
  }

  /** Takes apart those of the colour that begins at a position; returns where the next begins. */
  private int splitColour(int[] sorted, int from) {
    int colour = colours.colourOf(sorted[from]);
    int[] ends = new int[4];
    int groups = 0;
    int to = from;
    for (; to < sorted.length && colours.colourOf(sorted[to]) == colour; to++) {
      if (to > from && sums[sorted[to]] != sums[sorted[to - 1]]) {
        ends = groups == ends.length ? Arrays.copyOf(ends, groups * 2) : ends;
        ends[groups++] = to;
        note(sums[sorted[to - 1]], to);
      }
    }
    ends = groups == ends.length ? Arrays.copyOf(ends, groups + 1) : ends;
    ends[groups++] = to;
    note(sums[sorted[to - 1]], to);
    note(colour, colours.sizeOf(colour));
    if (groups > 1 || to - from < colours.sizeOf(colour)) {
      colours.split(sorted, from, ends, groups);
    }
    return to;
  }

  private void note(long what, int where) {
    trace = mixed(mixed(trace + what) + where);
  }

  /** Scatters numbers, so that different sets of them have different sums. */
  private static long mixed(long number) {
    long mixed = number + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
