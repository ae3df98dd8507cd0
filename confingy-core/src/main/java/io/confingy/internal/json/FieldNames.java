package io.confingy.internal.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Names of fields in an order that objects of a document have in common, found out once.
 *
 * <p>They are a tree: each knows the names that came behind it, and those of the objects that stood
 * there, so that the next object at such a place only goes down the same way. Nothing has to be
 * looked up, whether a name is there twice has been seen, and the parser can be asked for the name
 * that is likely to come.
 */
final class FieldNames {

  /** How many names an object may have to be here. */
  private static final int LONGEST = 64;

  /** How many different names are kept behind the same ones. */
  private static final int BRANCHES = 16;

  /**
   * How many there may be for one document; objects beyond that are read name by name.
   *
   * <p>Half of it is for objects by the places where they stand, the rest for all places together.
   */
  static final class Room {
    private static final int ALL = 8_000;
    private int left = ALL;
    private final FieldNames markers = new FieldNames(this, false, new String[0], new int[0], 0);
    private final FieldNames names = new FieldNames(this, true, new String[0], new int[0], 0);

    /**
     * Returns where objects begin that stand at no place that is known.
     *
     * @param data whether the names are data, whatever they begin with
     */
    FieldNames start(boolean data) {
      return data ? names : markers;
    }
  }

  private static final FieldNames[] NONE = {};

  private final Room room;
  private final boolean data;
  private final String[] names;
  private final int[] bits;
  private final int markers;
  private final SerializedString spelling;
  private FieldNames[] following = NONE;
  private int count;
  private @Nullable FieldNames latest;
  private @Nullable FieldNames inside;

  private FieldNames(Room room, boolean data, String[] names, int[] bits, int markers) {
    this.room = room;
    this.data = data;
    this.names = names;
    this.bits = bits;
    this.markers = markers;
    this.spelling = new SerializedString(names.length == 0 ? "" : names[names.length - 1]);
  }

  /** Returns where the object begins that is the value of the last name, or an element. */
  FieldNames inside() {
    FieldNames known = inside;
    if (known == null) {
      boolean names = bits.length > 0 && (bit() & Bit.ANNOUNCE_DATA) != 0;
      if (room.left <= Room.ALL / 2) {
        return room.start(names);
      }
      room.left--;
      known = new FieldNames(room, names, new String[0], new int[0], 0);
      inside = known;
    }
    return known;
  }

  /** Tells whether the names are data, whatever they begin with. */
  boolean isData() {
    return data;
  }

  /** Returns the names, which nobody changes. */
  String[] names() {
    return names;
  }

  /** Returns the bit of each name, 0 where it is no marker's; nobody changes them. */
  int[] bits() {
    return bits;
  }

  /** Returns the bits of all markers among the names. */
  int markers() {
    return markers;
  }

  /** Returns the bit of the last name. */
  int bit() {
    return bits[bits.length - 1];
  }

  /** Returns the last name as a parser knows it again. */
  SerializedString spelling() {
    return spelling;
  }

  /** Returns these names and the one that came behind them most lately, or null at first. */
  @Nullable FieldNames likely() {
    return latest;
  }

  /**
   * Returns these names and one more, or null where there is no room to keep them, or the name is
   * among them already.
   */
  @Nullable FieldNames and(String name) {
    for (int i = 0; i < count; i++) {
      if (following[i].spelling.getValue().equals(name)) {
        latest = following[i];
        return latest;
      }
    }
    if (count == BRANCHES
        || names.length == LONGEST
        || room.left == 0
        || Arrays.asList(names).contains(name)) {
      return null;
    }
    room.left--;
    return add(name);
  }

  private FieldNames add(String name) {
    String[] longer = Arrays.copyOf(names, names.length + 1);
    int[] longerBits = Arrays.copyOf(bits, longer.length);
    longer[names.length] = name;
    longerBits[names.length] = data ? 0 : Bit.of(name);
    FieldNames more =
        new FieldNames(room, data, longer, longerBits, markers | longerBits[names.length]);
    if (count == following.length) {
      following = Arrays.copyOf(following, Math.max(1, 2 * count));
    }
    following[count++] = more;
    latest = more;
    return more;
  }
}
