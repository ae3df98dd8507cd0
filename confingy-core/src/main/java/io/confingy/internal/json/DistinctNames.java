package io.confingy.internal.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of fields, each of which may come once. */
final class DistinctNames {

  private static final int FEW = 8;
  private static final String[] NONE = {};

  private String[] names = NONE;
  private int count;

  /** A bit for the hash of each name; a name whose bit is not there is new. */
  private long hashes;

  private @Nullable Set<String> many;

  /** Forgets all of them. */
  void clear() {
    count = 0;
    hashes = 0;
    many = null;
  }

  /** Adds a name; returns whether it was not there. */
  boolean add(String name) {
    if (isKnown(name)) {
      return false;
    }
    if (count == names.length) {
      names = Arrays.copyOf(names, Math.max(FEW, count * 2));
    }
    names[count++] = name;
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

  int size() {
    return count;
  }

  String name(int index) {
    return names[index];
  }

  /** Returns the names there are now. */
  String[] all() {
    return Arrays.copyOf(names, count);
  }
}
