package io.confingy;

import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the recipes that objects were made from, no longer than the objects live.
 *
 * <p>An object of a woven class carries its recipe. Those of any other class are in a table, by
 * their identity; there, a recipe that reaches its own object through an argument keeps it alive,
 * since the table holds recipes strongly.
 */
final class Recordings {

  private static final int STRIPE_BITS = 5;
  private static final Stripe[] STRIPES = new Stripe[1 << STRIPE_BITS];

  static {
    for (int i = 0; i < STRIPES.length; i++) {
      STRIPES[i] = new Stripe();
    }
  }

  private Recordings() {}

  /** Remembers a recipe; a later one for the same object replaces it. */
  static void record(Object instance, Lazy<?> recipe) {
    if (instance instanceof RecordedInstance carrier) {
      carrier.confingy$recipe(recipe);
      // The field is plain. Whoever made the object has not handed it out yet, and this orders the
      // write before the handing out, as the end of a constructor does for final fields: who sees
      // the object sees its recipe, even where it is passed to another thread unsynchronized.
      VarHandle.storeStoreFence();
      return;
    }
    int hash = hash(instance);
    stripe(hash).put(instance, hash, recipe);
  }

  /** Returns the recipe of an object, or null where none was recorded. */
  static @Nullable Lazy<?> find(Object instance) {
    if (instance instanceof RecordedInstance carrier) {
      return carrier.confingy$recipe();
    }
    int hash = hash(instance);
    return stripe(hash).get(instance, hash);
  }

  // Fibonacci hashing spreads identity hashes over the highest bits, which choose the stripe.
  private static int hash(Object instance) {
    return System.identityHashCode(instance) * 0x9E3779B9;
  }

  private static Stripe stripe(int hash) {
    return STRIPES[hash >>> (Integer.SIZE - STRIPE_BITS)];
  }

  private static final class Entry extends WeakReference<Object> {
    final int hash;
    final Lazy<?> recipe;
    volatile @Nullable Entry next;

    // Without a queue: that costs the collector and its handler thread far more than it costs to
    // look for entries whose object is gone each time a table is full.
    Entry(Object instance, int hash, Lazy<?> recipe) {
      super(instance);
      this.hash = hash;
      this.recipe = recipe;
    }
  }

  /**
   * A hash table with one lock for writing.
   *
   * <p>A reader takes no lock as long as it finds what it looks for. It may miss an entry that is
   * being moved to another table, so that one that finds nothing looks again under the lock.
   */
  private static final class Stripe {
    private static final int SMALLEST = 64;

    private volatile AtomicReferenceArray<@Nullable Entry> buckets =
        new AtomicReferenceArray<>(SMALLEST);
    private int size;

    @Nullable Lazy<?> get(Object instance, int hash) {
      Entry entry = lookUp(instance, hash);
      if (entry == null) {
        synchronized (this) {
          entry = lookUp(instance, hash);
        }
      }
      return entry == null ? null : entry.recipe;
    }

    private @Nullable Entry lookUp(Object instance, int hash) {
      AtomicReferenceArray<@Nullable Entry> table = buckets;
      Entry entry = table.get(hash & (table.length() - 1));
      while (entry != null && !(entry.hash == hash && entry.refersTo(instance))) {
        entry = entry.next;
      }
      return entry;
    }

    synchronized void put(Object instance, int hash, Lazy<?> recipe) {
      Entry earlier = lookUp(instance, hash);
      if (earlier != null) {
        earlier.clear();
      }
      if (size >= buckets.length()) {
        rebuild();
      }
      link(new Entry(instance, hash, recipe), buckets);
      size++;
    }

    private static void link(Entry entry, AtomicReferenceArray<@Nullable Entry> table) {
      int bucket = entry.hash & (table.length() - 1);
      entry.next = table.get(bucket);
      table.set(bucket, entry);
    }

    /**
     * Drops the entries whose object is gone, and makes the table twice as large as what is left.
     */
    private void rebuild() {
      AtomicReferenceArray<@Nullable Entry> old = buckets;
      Entry alive = null;
      size = 0;
      for (int i = 0; i < old.length(); i++) {
        Entry entry = old.get(i);
        while (entry != null) {
          Entry next = entry.next;
          if (!entry.refersTo(null)) {
            entry.next = alive;
            alive = entry;
            size++;
          }
          entry = next;
        }
      }
      int capacity = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, size)) * 4);
      AtomicReferenceArray<@Nullable Entry> table = new AtomicReferenceArray<>(capacity);
      while (alive != null) {
        Entry next = alive.next;
        link(alive, table);
        alive = next;
      }
      buckets = table;
    }
  }
}
