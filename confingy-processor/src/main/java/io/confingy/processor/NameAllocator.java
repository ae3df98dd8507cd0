package io.confingy.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each wanted name, or the nearest one that is free: with underscores behind it. */
final class NameAllocator {

  private NameAllocator() {}

  /**
   * Allocates names. Those that are free stay as they are, whatever others turn into.
   *
   * @param wanted names, of which some may be equal or reserved
   * @param reserved names that are taken
   * @return distinct names in the same order
   */
  static List<String> allocate(List<String> wanted, Collection<String> reserved) {
    Set<String> taken = new HashSet<>(reserved);
    boolean[] isFree = new boolean[wanted.size()];
    for (int i = 0; i < wanted.size(); i++) {
      isFree[i] = taken.add(wanted.get(i));
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      String name = wanted.get(i);
      while (!isFree[i] && !taken.add(name)) {
        name += "_";
      }
      names.add(name);
    }
    return names;
  }
}
