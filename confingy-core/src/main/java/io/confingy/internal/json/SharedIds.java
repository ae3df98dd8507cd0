package io.confingy.internal.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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

  /** For each composite, the position behind the brace of a marked one, or before a plain one. */
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
  int startedPlain(int position) {
    return started(position, 0);
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

  /** Tells whether something that is shared had to be put into a marked object. */
  boolean wrapsAny() {
    for (int number = 0; number < Math.min(count, ids.length); number++) {
      if (ids[number] != 0 && ends[number] != MARKED) {
        return true;
      }
    }
    return false;
  }

  /** Returns the document with all ids in it. */
  byte[] insertInto(byte[] document) {
    if (lastId == 0) {
      return document;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(document.length + 64 * lastId);
    int from = 0;
    for (Insertion insertion : insertions(document)) {
      out.write(document, from, insertion.position - from);
      out.writeBytes(insertion.text.getBytes(StandardCharsets.US_ASCII));
      from = insertion.position;
    }
    out.write(document, from, document.length - from);
    return out.toByteArray();
  }

  private List<Insertion> insertions(byte[] document) {
    List<Insertion> insertions = new ArrayList<>();
    for (int number = 0; number < Math.min(count, ids.length); number++) {
      if (ids[number] != 0) {
        addInsertions(number, document, insertions);
      }
    }
    insertions.sort(Comparator.comparingInt(Insertion::position));
    return insertions;
  }

  private void addInsertions(int number, byte[] document, List<Insertion> insertions) {
    int start = starts[number];
    String id = "\"" + Markers.ID + "\":" + ids[number] + ",";
    if (ends[number] == MARKED) {
      insertions.add(new Insertion(start, id));
      return;
    }
    boolean map = document[start] == '{';
    String form = map ? Markers.MAP : Markers.LIST;
    String parts = map ? Markers.ENTRIES : Markers.ITEMS;
    insertions.add(new Insertion(start, "{" + id + "\"" + form + "\":true,\"" + parts + "\":"));
    insertions.add(new Insertion(ends[number], "}"));
  }

  private record Insertion(int position, String text) {}
}
