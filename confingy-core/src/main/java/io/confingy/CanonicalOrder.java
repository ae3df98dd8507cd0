package io.confingy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the parts of containers that have no order of their own, alike in every JVM.
 *
 * <p>Elements that compare themselves do so; others are sorted by their spellings. Those of one
 * whole graph are made by one {@link Digester}, so that each object in it is spelled once.
 */
final class CanonicalOrder implements ObjectWalker.Arrangement {

  /** Classes whose values compare as their spellings do. */
  private static final Set<Class<?>> COMPARABLE =
      Set.of(String.class, Integer.class, Long.class, Short.class, Byte.class, Character.class);

  private static final byte[] NONE = {};

  private final Scribes scribes;
  private @Nullable Digester digester;
  private boolean failed;

  CanonicalOrder(Scribes scribes) {
    this.scribes = scribes;
  }

  @Override
  public void arrange(@Nullable Object[] parts, int stride) {
    if (failed) {
      return;
    }
    Item[] items = new Item[parts.length / stride];
    boolean comparable = areComparable(parts, stride);
    try {
      for (int i = 0; i < items.length; i++) {
        Object key = parts[i * stride];
        items[i] = new Item(comparable ? NONE : spelling(key), key, parts[i * stride + stride - 1]);
      }
      Arrays.sort(items, comparable ? BY_VALUE : BY_SPELLING);
      arrangeEqual(items, stride, comparable);
    } catch (SerializationException e) {
      // What cannot be written is met again, and reported with its path, when the parts are told:
      // whatever their order, none of this will be a document.
      failed = true;
      return;
    }
    for (int i = 0; i < items.length; i++) {
      parts[i * stride] = items[i].key;
      parts[i * stride + stride - 1] = items[i].value;
    }
  }

  /** Sorts entries whose keys are told alike, though they are not equal, by their values. */
  private void arrangeEqual(Item[] items, int stride, boolean comparable) {
    if (stride == 1 || comparable) {
      return;
    }
    int from = 0;
    for (int i = 1; i <= items.length; i++) {
      if (i == items.length || BY_SPELLING.compare(items[from], items[i]) != 0) {
        if (i - from > 1) {
          sortByValue(items, from, i);
        }
        from = i;
      }
    }
  }

  private void sortByValue(Item[] items, int from, int to) {
    for (int i = from; i < to; i++) {
      items[i] = new Item(spelling(items[i].value), items[i].key, items[i].value);
    }
    Arrays.sort(items, from, to, BY_SPELLING);
  }

  private static boolean areComparable(@Nullable Object[] parts, int stride) {
    Object first = parts[0];
    if (first == null || !COMPARABLE.contains(first.getClass())) {
      return false;
    }
    for (int i = 0; i < parts.length; i += stride) {
      Object part = parts[i];
      if (part == null || part.getClass() != first.getClass()) {
        return false;
      }
    }
    return true;
  }

  private byte[] spelling(@Nullable Object part) {
    if (digester == null) {
      digester = new Digester(scribes);
    }
    return digester.spelling(part);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // All are of one class that is comparable to itself.
  private static final Comparator<Item> BY_VALUE =
      Comparator.comparing(item -> (Comparable<Object>) item.key);

  private static final Comparator<Item> BY_SPELLING =
      (a, b) -> Arrays.compareUnsigned(a.spelling, b.spelling);

  private static final class Item {
    final byte[] spelling;
    final @Nullable Object key;
    final @Nullable Object value;

    Item(byte[] spelling, @Nullable Object key, @Nullable Object value) {
      this.spelling = spelling;
      this.key = key;
      this.value = value;
    }
  }
}
