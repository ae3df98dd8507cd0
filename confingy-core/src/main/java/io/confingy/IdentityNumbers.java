package io.confingy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives objects numbers, by their identity.
 *
 * <p>An open hash table that allocates nothing for an entry. What is looked through is an array of
 * numbers; the objects themselves are filled in one behind the other, which is far cheaper for a
 * large graph than to scatter references.
 */
final class IdentityNumbers {

  /** For each slot the hash above and the number plus one below; 0 where it is empty. */
  private long[] slots = new long[128];

  private @Nullable Object[] byNumber = new @Nullable Object[64];
  private int size;

  /**
   * Gives an object a number, unless it has one.
   *
   * @param number a number larger than all that were given before
   * @return the number the object had, or -1 where it had none
   */
  int putIfAbsent(Object key, int number) {
    int hash = hash(key);
    int mask = slots.length - 1;
    int index = (hash >>> 7) & mask;
    for (long slot = slots[index]; slot != 0; slot = slots[index]) {
      if ((int) (slot >>> 32) == hash && byNumber[(int) slot - 1] == key) {
        return (int) slot - 1;
      }
      index = (index + 1) & mask;
    }
    slots[index] = ((long) hash << 32) | (number + 1);
    if (number >= byNumber.length) {
      byNumber = Arrays.copyOf(byNumber, Math.max(number + 1, byNumber.length * 2));
    }
    byNumber[number] = key;
    if (++size * 2 > slots.length) {
      grow();
    }
    return -1;
  }

  /** Returns the number of an object, or -1 where it has none. */
  int find(Object key) {
    int hash = hash(key);
    int mask = slots.length - 1;
    int index = (hash >>> 7) & mask;
    for (long slot = slots[index]; slot != 0; slot = slots[index]) {
      if ((int) (slot >>> 32) == hash && byNumber[(int) slot - 1] == key) {
        return (int) slot - 1;
      }
      index = (index + 1) & mask;
    }
    return -1;
  }

  private static int hash(Object key) {
    return System.identityHashCode(key) * 0x9E3779B9;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    int mask = slots.length - 1;
    for (long slot : old) {
      if (slot == 0) {
        continue;
      }
      int index = ((int) (slot >>> 32) >>> 7) & mask;
      while (slots[index] != 0) {
        index = (index + 1) & mask;
      }
      slots[index] = slot;
    }
  }
}
