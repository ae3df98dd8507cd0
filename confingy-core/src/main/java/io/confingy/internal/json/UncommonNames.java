package io.confingy.internal.json;

import java.util.Arrays;

/** The names of an object that has more of them, or others, than {@link FieldNames} keeps. */
final class UncommonNames {

  private static final int FEW = 8;

  private final DistinctNames names = new DistinctNames();
  private int[] bits;
  private int markers;

  /** Starts with the names that were there before it turned out that they are uncommon. */
  UncommonNames(FieldNames known) {
    for (String name : known.names()) {
      names.add(name);
    }
    bits = Arrays.copyOf(known.bits(), Math.max(FEW, 2 * names.size()));
    markers = known.markers();
  }

  /** Adds a name; returns whether it was not there. */
  boolean add(String name, int bit) {
    int index = names.size();
    if (!names.add(name)) {
      return false;
    }
    if (index == bits.length) {
      bits = Arrays.copyOf(bits, index * 2);
    }
    bits[index] = bit;
    markers |= bit;
    return true;
  }

  /** Returns the names there are now. */
  String[] names() {
    return names.all();
  }

  String name(int index) {
    return names.name(index);
  }

  int bit(int index) {
    return bits[index];
  }

  int markers() {
    return markers;
  }
}
