package io.confingy;

import io.confingy.internal.graph.GraphDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the parts of containers that have no order of their own, alike in every JVM.
 *
 * <p>Elements that compare themselves do so; others are sorted by their spellings. Those of one
 * whole graph are made by one {@link Digester}, so that each object in it is spelled once. What is
 * spelled alike and may be shared is sorted by {@link Ties}, which look through the whole graph as
 * soon as there are any.
 */
final class CanonicalOrder implements ObjectWalker.Arrangement {

  /** Classes whose values compare as their spellings do. */
  private static final Set<Class<?>> COMPARABLE =
      Set.of(String.class, Integer.class, Long.class, Short.class, Byte.class, Character.class);

  private static final byte[] NONE = {};

  private final Scribes scribes;
  private @Nullable Digester digester;
  private @Nullable Object root;
  private @Nullable Ties ties;
  private boolean failed;

  /** Makes an order for one configuration. */
  CanonicalOrder(Scribes scribes) {
    this.scribes = scribes;
  }

  /** Makes an order for a configuration whose ties are known. */
  CanonicalOrder(Scribes scribes, Digester digester, Ties ties) {
    this.scribes = scribes;
    this.digester = digester;
    this.ties = ties;
  }

  @Override
  public void begin(@Nullable Object config) {
    root = config;
  }

  @Override
  public void arrange(Object container, boolean comesBack, @Nullable Object[] parts, int stride) {
    if (failed) {
      return;
    }
    try {
      if (areComparable(parts, stride)) {
        sortByValue(parts, stride);
      } else {
        arrangeBySpelling(container, comesBack, parts, stride);
      }
    } catch (SerializationException e) {
      // What cannot be written is met again, and reported with its path, when the parts are told:
      // whatever their order, none of this will be a document.
      failed = true;
    }
  }

  private void arrangeBySpelling(
      Object container, boolean comesBack, @Nullable Object[] parts, int stride) {
    Item[] items = sortedBySpelling(parts, stride);
    List<Stretch> tied = alike(items);
    tied.removeIf(each -> !items[each.from].mayBeShared);
    if (tied.isEmpty()) {
      put(items, parts, stride);
      return;
    }
    Ties known = ties();
    if (!comesBack || !known.recall(container, parts)) {
      tied.forEach(each -> untie(known, items, each));
      put(items, parts, stride);
      if (comesBack) {
        known.remember(container, parts);
      }
    }
  }

  private Ties ties() {
    if (ties == null) {
      ties = Ties.of(scribes, digester(), root);
    }
    return ties;
  }

  /** Most configurations have nothing that must be spelled to be sorted. */
  private Digester digester() {
    if (digester == null) {
      digester = new Digester(scribes);
    }
    return digester;
  }

  /** Sorts by where the keys, or else the values, stand in the configuration. */
  private static void untie(Ties ties, Item[] items, Stretch stretch) {
    int[] numbers = new int[stretch.to - stretch.from];
    for (int i = 0; i < numbers.length; i++) {
      Item item = items[stretch.from + i];
      int number = ties.numberOf(item.key);
      item.number = number < 0 ? ties.numberOf(item.value) : number;
      numbers[i] = item.number;
    }
    ties.separate(numbers);
    Arrays.sort(
        items, stretch.from, stretch.to, Comparator.comparingInt(item -> ties.rank(item.number)));
  }

  private static void put(Item[] items, @Nullable Object[] parts, int stride) {
    for (int i = 0; i < items.length; i++) {
      parts[i * stride] = items[i].key;
      parts[i * stride + stride - 1] = items[i].value;
    }
  }

  private static Item[] items(@Nullable Object[] parts, int stride) {
    Item[] items = new Item[parts.length / stride];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Item(parts[i * stride], parts[i * stride + stride - 1]);
    }
    return items;
  }

  private static void sortByValue(@Nullable Object[] parts, int stride) {
    if (stride == 1) {
      Arrays.sort(parts);
      return;
    }
    Item[] items = items(parts, stride);
    Arrays.sort(items, BY_VALUE);
    put(items, parts, stride);
  }

  private Item[] sortedBySpelling(@Nullable Object[] parts, int stride) {
    Item[] items = items(parts, stride);
    for (Item item : items) {
      item.spellKey(digester().spelling(item.key));
    }
    Arrays.sort(items, BY_SPELLING);
    if (stride == 2) {
      alike(items).forEach(each -> sortByValueSpelling(items, each));
    }
    return items;
  }

  /** Sorts entries whose keys are told alike, though they are not equal, by their values. */
  private void sortByValueSpelling(Item[] items, Stretch stretch) {
    for (int i = stretch.from; i < stretch.to; i++) {
      items[i].spellValue(digester().spelling(items[i].value));
    }
    Arrays.sort(items, stretch.from, stretch.to, BY_SPELLING);
  }

  /** Finds the stretches of several items that are spelled alike. */
  private static List<Stretch> alike(Item[] items) {
    List<Stretch> stretches = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= items.length; i++) {
      if (i == items.length || BY_SPELLING.compare(items[first], items[i]) != 0) {
        if (i - first > 1) {
          stretches.add(new Stretch(first, i));
        }
        first = i;
      }
    }
    return stretches;
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

  @SuppressWarnings({"unchecked", "NullAway"}) // All are of one class that is comparable to itself.
  private static final Comparator<Item> BY_VALUE =
      Comparator.comparing(item -> (Comparable<Object>) item.key);

  private static final Comparator<Item> BY_SPELLING =
      Comparator.<Item, byte[]>comparing(item -> item.keySpelling, Arrays::compareUnsigned)
          .thenComparing(item -> item.valueSpelling, Arrays::compareUnsigned);

  private record Stretch(int from, int to) {}

  /** An element or an entry; an element is both key and value. */
  private static final class Item {
    final @Nullable Object key;
    final @Nullable Object value;
    byte[] keySpelling = NONE;

    /** Spelled only where the keys do not decide. */
    byte[] valueSpelling = NONE;

    /** Whether the key or the value is one that may stand elsewhere, too. */
    boolean mayBeShared;

    int number;

    Item(@Nullable Object key, @Nullable Object value) {
      this.key = key;
      this.value = value;
    }

    void spellKey(byte[] spelling) {
      keySpelling = spelling;
      mayBeShared |= GraphDigest.isComposite(spelling);
    }

    void spellValue(byte[] spelling) {
      valueSpelling = spelling;
      mayBeShared |= GraphDigest.isComposite(spelling);
    }
  }
}
