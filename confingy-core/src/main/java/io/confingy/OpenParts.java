package io.confingy;

import io.confingy.Program.Child;
import io.confingy.internal.type.Slot;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The parts of something that is being read; used again for the next one at the same depth. */
final class OpenParts {

  private static final int FEW = 8;
  private static final @Nullable Object[] NONE = {};

  private Way way;
  private @Nullable Long id;

  /** The parts of a container, as long as it is not known how many there are. */
  private @Nullable Object[] growing = NONE;

  private @Nullable Object[] parts = growing;

  /** The index of the part that comes next. */
  private int next;

  private int count;

  /** The indices of the parts that are there, once they do not come in order; else null. */
  private @Nullable BitSet given;

  private int children;
  private int highest;

  OpenParts(Way way, @Nullable Long id) {
    this.way = way;
    start(way, id);
  }

  /** Begins anew. */
  void start(Way newWay, @Nullable Long newId) {
    way = newWay;
    id = newId;
    Signature signature = newWay.maker.signature();
    parts = signature == null ? growing : new @Nullable Object[signature.size()];
    next = 0;
    count = 0;
    given = null;
    children = 0;
    highest = 0;
  }

  Way way() {
    return way;
  }

  @Nullable Long id() {
    return id;
  }

  /** Returns the index of the part that comes next. */
  int next() {
    return next;
  }

  /** Says which parameter the part is for that comes next; returns whether none was before. */
  boolean next(int index) {
    next = index;
    if (given == null && index == count) {
      return true;
    }
    if (given == null) {
      given = new BitSet();
      given.set(0, count);
    }
    boolean isNew = !given.get(index);
    given.set(index);
    return isNew;
  }

  /** Returns where the part goes that comes next. */
  Slot slot() {
    return way.slot(next);
  }

  /** Returns the place of the part that comes next. */
  Way.Spot spot() {
    return way.spot(next);
  }

  /** Returns how many parts are only there once a program has made them. */
  int children() {
    return children;
  }

  /** Adds a part that a program makes later on. */
  void addChild() {
    add(given == null ? Child.NEXT : Child.numbered(children));
    children++;
  }

  void add(@Nullable Object part) {
    if (next == parts.length) {
      growing = Arrays.copyOf(parts, Math.max(FEW, next * 2));
      parts = growing;
    }
    parts[next++] = part;
    count++;
  }

  /** Notes the height of a part. */
  void raise(int height) {
    highest = Math.max(highest, height);
  }

  /** Returns the height of what has these parts. */
  int height() {
    return highest + 1;
  }

  /** Tells whether there is a part for each parameter, if there are parameters. */
  boolean isComplete() {
    return parts == growing || count == parts.length;
  }

  /** Returns the parts, in an array that is not used again. */
  @Nullable Object[] parts() {
    return parts == growing ? Arrays.copyOf(parts, count) : parts;
  }
}
