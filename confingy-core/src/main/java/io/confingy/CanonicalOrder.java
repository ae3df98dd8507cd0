package io.confingy;

import io.confingy.internal.json.JsonSink;
import io.confingy.internal.type.Slot;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Sorts the parts of a container that has no order of its own, alike in every JVM. */
final class CanonicalOrder {

  private CanonicalOrder() {}

  /**
   * Sorts elements or, by their keys, entries.
   *
   * @param stride 1 for elements, 2 for keys and values in turn
   */
  static void sort(Scribes scribes, @Nullable Object[] parts, int stride, Slot slot)
      throws IOException {
    if (parts.length <= stride) {
      return;
    }
    Item[] items = new Item[parts.length / stride];
    boolean comparable = areComparable(parts, stride);
    for (int i = 0; i < items.length; i++) {
      Object key = parts[i * stride];
      Object rank = comparable ? key : spelled(scribes, key, slot);
      items[i] = new Item(rank, key, parts[i * stride + stride - 1]);
    }
    Arrays.sort(items, comparable ? BY_VALUE : BY_SPELLING);
    for (int i = 0; i < items.length; i++) {
      parts[i * stride] = items[i].key;
      parts[i * stride + stride - 1] = items[i].value;
    }
  }

  private static boolean areComparable(@Nullable Object[] parts, int stride) {
    Object first = parts[0];
    if (!(first instanceof String || first instanceof Integer || first instanceof Long)) {
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

  private static byte[] spelled(Scribes scribes, @Nullable Object part, Slot slot)
      throws IOException {
    JsonSink sink = JsonSink.ascii();
    new ObjectWalker(scribes, sink).walk(part, slot);
    return sink.toBytes();
  }

  @SuppressWarnings("unchecked") // All are of one class that is comparable to itself.
  private static final Comparator<Item> BY_VALUE =
      Comparator.comparing(item -> (Comparable<Object>) item.rank);

  private static final Comparator<Item> BY_SPELLING =
      (a, b) -> Arrays.compareUnsigned((byte[]) a.rank, (byte[]) b.rank);

  private record Item(Object rank, @Nullable Object key, @Nullable Object value) {}
}
