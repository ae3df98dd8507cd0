package io.confingy.internal.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of an object that has more of them, or others, than {@link FieldNames} keeps. */
final class UncommonNames {

  private static final int FEW = 8;

  private String[] names;
  private int[] bits;
  private int count;
  private int markers;

  /** A bit for the hash of each name; a name whose bit is not there is new. */
  private long hashes;

  private @Nullable Set<String> many;

  /** Starts with the names that were there before it turned out that they are uncommon. */
  UncommonNames(FieldNames known) {
    count = known.size();
    names = Arrays.copyOf(known.names(), Math.max(FEW, 2 * count));
    bits = Arrays.copyOf(known.bits(), names.length);
    markers = known.markers();
    for (int i = 0; i < count; i++) {
      hashes |= 1L << names[i].hashCode();
    }
  }

  /** Adds a name; returns whether it was not there. */
  boolean add(String name, int bit) {
    if (isKnown(name)) {
      return false;
    }
    if (count == names.length) {
      names = Arrays.copyOf(names, count * 2);
      bits = Arrays.copyOf(bits, count * 2);
    }
    names[count] = name;
    bits[count++] = bit;
    markers |= bit;
    return true;
  }

  private boolean isKnown(String name) {
    long bit = 1L << name.hashCode();
    if ((hashes & bit) == 0) {
      hashes |= bit;
      if (many != null) {
        many.add(name);
      }
      return false;
    }
    if (count <= FEW) {
      return Arrays.asList(names).subList(0, count).contains(name);
    }
    if (many == null) {
      many = new HashSet<>(Arrays.asList(names).subList(0, count));
    }
    return !many.add(name);
  }

  /** Returns the names there are now. */
  String[] names() {
    return Arrays.copyOf(names, count);
  }

  String name(int index) {
    return names[index];
  }

  int bit(int index) {
    return bits[index];
  }

  int markers() {
    return markers;
  }
}
