package io.confingy;

import org.jspecify.annotations.Nullable;

/**
 * Gives each object a number, by its identity: an open hash table that allocates nothing for an
 * entry.
 */
final class IdentityNumbers {

  private @Nullable Object[] keys = new @Nullable Object[64];
  private int[] numbers = new int[64];
  private int size;

  /**
   * Gives an object a number, unless it has one; returns the earlier number, or -1 where there was
   * none.
   */
  int putIfAbsent(Object key, int number) {
    int mask = keys.length - 1;
    int slot = hash(key) & mask;
    for (Object there = keys[slot]; there != null; there = keys[slot]) {
      if (there == key) {
        return numbers[slot];
      }
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    numbers[slot] = number;
    if (++size * 2 > keys.length) {
      grow();
    }
    return -1;
  }

  private static int hash(Object key) {
    int hash = System.identityHashCode(key) * 0x9E3779B9;
    return hash ^ (hash >>> 16);
  }

  private void grow() {
    @Nullable Object[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new @Nullable Object[oldKeys.length * 2];
    numbers = new int[keys.length];
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      Object key = oldKeys[i];
      if (key == null) {
        continue;
      }
      int slot = hash(key) & mask;
      while (keys[slot] != null) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = key;
      numbers[slot] = oldNumbers[i];
    }
  }
}
