package io.confingy.internal.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HashMap;
import java.util.Map;
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
    private static final SerializedString NONE = new SerializedString("");

    private int left = ALL;

    /** The names that are no markers, each as a parser knows it again, wherever it stands. */
    private final Map<String, SerializedString> spellings = new HashMap<>();

    private final FieldNames markers = new FieldNames(new Space(this, false));
    private final FieldNames names = new FieldNames(new Space(this, true));

    /**
     * Returns where objects begin that stand at no place that is known.
     *
     * @param data whether the names are data, whatever they begin with
     */
    FieldNames start(boolean data) {
      return data ? names : markers;
    }

    private SerializedString spelling(String name, int bit) {
      if (bit != 0 && bit != Bit.UNKNOWN) {
        return Bit.serialized(bit);
      }
      SerializedString known = spellings.get(name);
      if (known == null) {
        known = new SerializedString(name);
        spellings.put(name, known);
      }
      return known;
    }
  }

  /**
   * What all names of a document that are data have in common, or all that are not.
   *
   * @param data whether the names are data, whatever they begin with
   */
  private record Space(Room room, boolean data) {}

  private final Space space;

  /** These names but for the last, or null where there are none. */
  private final @Nullable FieldNames before;

  private final SerializedString last;
  private final int bit;
  private final int markers;

  /** All names and their bits, once somebody has asked for them. */
  private String @Nullable [] names;

  private int @Nullable [] bits;

  /** The first of those with one more name, which know each other. */
  private @Nullable FieldNames following;

  private @Nullable FieldNames sibling;
  private @Nullable FieldNames latest;
  private @Nullable FieldNames inside;

  private FieldNames(Space space) {
    this.space = space;
    this.before = null;
    this.last = Room.NONE;
    this.bit = 0;
    this.markers = 0;
  }

  private FieldNames(FieldNames before, String name) {
    this.space = before.space;
    this.before = before;
    this.bit = isData() ? 0 : Bit.of(name);
    this.last = space.room.spelling(name, bit);
    this.markers = before.markers | bit;
  }

  /** Returns where the object begins that is the value of the last name, or an element. */
  FieldNames inside() {
    FieldNames known = inside;
    if (known == null) {
      boolean announced = (bit & Bit.ANNOUNCE_DATA) != 0;
      Room room = space.room;
      if (room.left <= Room.ALL / 2) {
        return room.start(announced);
      }
      room.left--;
      known = new FieldNames(room.start(announced).space);
      inside = known;
    }
    return known;
  }

  /** Tells whether the names are data, whatever they begin with. */
  boolean isData() {
    return space.data;
  }

  /** Returns how many names there are. */
  int size() {
    int size = 0;
    for (FieldNames each = this; each.before != null; each = each.before) {
      size++;
    }
    return size;
  }

  /** Returns the names, which nobody changes. */
  String[] names() {
    String[] known = names;
    if (known == null) {
      int at = size();
      known = new String[at];
      for (FieldNames each = this; each.before != null; each = each.before) {
        known[--at] = each.name();
      }
      names = known;
    }
    return known;
  }

  /** Returns the bit of each name, 0 where it is no marker's; nobody changes them. */
  int[] bits() {
    int[] known = bits;
    if (known == null) {
      int at = size();
      known = new int[at];
      for (FieldNames each = this; each.before != null; each = each.before) {
        known[--at] = each.bit;
      }
      bits = known;
    }
    return known;
  }

  /** Returns the bits of all markers among the names. */
  int markers() {
    return markers;
  }

  /** Returns the bit of the last name, or 0 where it is no marker's. */
  int bit() {
    return bit;
  }

  /** Returns the last name. */
  String name() {
    return last.getValue();
  }

  /** Returns the last name as a parser knows it again. */
  SerializedString spelling() {
    return last;
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
    int branches = 0;
    for (FieldNames each = following; each != null; each = each.sibling) {
      if (each.name().equals(name)) {
        latest = each;
        return each;
      }
      branches++;
    }
    if (branches == BRANCHES || space.room.left == 0 || size() == LONGEST || contains(name)) {
      return null;
    }
    space.room.left--;
    return add(name);
  }

  private boolean contains(String name) {
    for (FieldNames each = this; each.before != null; each = each.before) {
      if (each.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private FieldNames add(String name) {
    FieldNames more = new FieldNames(this, name);
    more.sibling = following;
    following = more;
    latest = more;
    return more;
  }
}
