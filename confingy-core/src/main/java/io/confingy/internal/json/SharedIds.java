package io.confingy.internal.json;

import java.util.Arrays;

/**
 * Where the composites of a document stand, and the ids of those that are referred to.
 *
 * <p>A marked composite takes its id as its first field. A plain array or object has no place for
 * one: it is put into a marked object.
 */
final class SharedIds {

  private static final int INITIAL = 256;

  /** In place of an end: the composite is marked. */
  private static final int MARKED = -1;

  /**
   * For each composite, the position behind the brace of a marked one, or before a plain one; that
   * of a plain object is complemented.
   */
  private int[] starts = new int[INITIAL];

  /** For each composite, the position behind a plain one, or {@link #MARKED}. */
  private int[] ends = new int[INITIAL];

  private int count;

  /** For each composite its id, or 0; empty until something is shared. */
  private int[] ids = {};

  private int lastId;

  /** Notes a composite that is written as a marked object; returns its number. */
  int startedMarked(int position) {
    return started(position, MARKED);
  }

  /** Notes a composite that is written as a bare array or object; returns its number. */
  int startedPlain(int position, boolean object) {
    return started(object ? ~position : position, 0);
  }

  private int started(int position, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = position;
    ends[count] = end;
    return count++;
  }

  void endedPlain(int number, int position) {
    ends[number] = position;
  }

  /** Returns the id of a composite, which it is given when first asked for. */
  int idOf(int number) {
    if (number >= ids.length) {
      ids = Arrays.copyOf(ids, starts.length);
    }
    if (ids[number] == 0) {
      ids[number] = ++lastId;
    }
    return ids[number];
  }

  /** Returns how many tokens at most the ids bring along. */
  long tokens() {
    return 8L * lastId;
  }

  /** Returns what puts all ids into the document. */
  Insertions insertions() {
    Insertions insertions = new Insertions();
    for (int number = 0; number < Math.min(count, ids.length); number++) {
      if (ids[number] != 0) {
        add(number, insertions);
      }
    }
    insertions.sort();
    return insertions;
  }

  private void add(int number, Insertions insertions) {
    int start = starts[number];
    String id = "\"" + Markers.ID + "\":" + ids[number];
    if (ends[number] == MARKED) {
      insertions.addField(start, id);
      return;
    }
    boolean map = start < 0;
    String form = map ? Markers.MAP : Markers.LIST;
    String parts = map ? Markers.ENTRIES : Markers.ITEMS;
    insertions.addWrapper(
        map ? ~start : start, ends[number], id + ",\"" + form + "\":true,\"" + parts + "\":");
  }
}
