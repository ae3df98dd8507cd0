package io.confingy;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers something of objects, by their identity and no longer than they live; safe to be used
 * by several threads at once.
 *
 * <p>What is remembered is held strongly: what reaches the object itself keeps it alive.
 */
final class WeakIdentityTable<V> {

  private static final int STRIPE_BITS = 5;

  private final Stripe<V>[] stripes;

  @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of generic types.
  WeakIdentityTable() {
    stripes = new Stripe[1 << STRIPE_BITS];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = new Stripe<>();
    }
  }

  /** Remembers a value, in place of an earlier one for the same object. */
  void put(Object key, V value) {
    int hash = hash(key);
    stripe(hash).put(key, hash, value);
  }

  /** Returns what is remembered of an object, or null. */
  @Nullable V get(Object key) {
    int hash = hash(key);
    return stripe(hash).get(key, hash);
  }

  // Fibonacci hashing spreads identity hashes over the highest bits, which choose the stripe.
  private static int hash(Object key) {
    return System.identityHashCode(key) * 0x9E3779B9;
  }

  private Stripe<V> stripe(int hash) {
    return stripes[hash >>> (Integer.SIZE - STRIPE_BITS)];
  }

  private static final class Entry<V> extends WeakReference<Object> {
    final int hash;
    final V value;
    volatile @Nullable Entry<V> next;

    // Without a queue: that costs the collector and its handler thread far more than it costs to
    // look for entries whose object is gone each time a table is full.
    Entry(Object key, int hash, V value) {
      super(key);
      this.hash = hash;
      this.value = value;
    }
  }

  /**
   * A hash table with one lock for writing.
   *
   * <p>A reader takes no lock. It may miss an entry that is being moved to another table, so that
   * one that finds nothing while, or since before, entries are moved looks again under the lock.
   */
  private static final class Stripe<V> {
    private static final int SMALLEST = 64;

    private volatile AtomicReferenceArray<@Nullable Entry<V>> buckets =
        new AtomicReferenceArray<>(SMALLEST);
    private int size;

    /** Counts when entries begin and cease to be moved: an odd number says that they are. */
    private volatile int moves;

    @Nullable V get(Object instance, int hash) {
      int before = moves;
      Entry<V> entry = lookUp(instance, hash);
      if (entry == null && (before % 2 != 0 || before != moves)) {
        synchronized (this) {
          entry = lookUp(instance, hash);
        }
      }
      return entry == null ? null : entry.value;
    }

    private @Nullable Entry<V> lookUp(Object instance, int hash) {
      AtomicReferenceArray<@Nullable Entry<V>> table = buckets;
      Entry<V> entry = table.get(hash & (table.length() - 1));
      while (entry != null && !(entry.hash == hash && entry.refersTo(instance))) {
        entry = entry.next;
      }
      return entry;
    }

    synchronized void put(Object instance, int hash, V value) {
      Entry<V> earlier = lookUp(instance, hash);
      if (earlier != null) {
        earlier.clear();
      }
      if (size >= buckets.length()) {
        rebuild();
      }
      link(new Entry<>(instance, hash, value), buckets);
      size++;
    }

    private void link(Entry<V> entry, AtomicReferenceArray<@Nullable Entry<V>> table) {
      int bucket = entry.hash & (table.length() - 1);
      entry.next = table.get(bucket);
      table.set(bucket, entry);
    }

    /**
     * Drops the entries whose object is gone, and makes the table twice as large as what is left.
     */
    private void rebuild() {
      int before = moves;
      moves = before + 1;
      AtomicReferenceArray<@Nullable Entry<V>> old = buckets;
      Entry<V> alive = null;
      size = 0;
      for (int i = 0; i < old.length(); i++) {
        Entry<V> entry = old.get(i);
        while (entry != null) {
          Entry<V> next = entry.next;
          if (!entry.refersTo(null)) {
            entry.next = alive;
            alive = entry;
            size++;
          }
          entry = next;
        }
      }
      int capacity = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, size)) * 4);
      AtomicReferenceArray<@Nullable Entry<V>> table = new AtomicReferenceArray<>(capacity);
      while (alive != null) {
        Entry<V> next = alive.next;
        link(alive, table);
        alive = next;
      }
      buckets = table;
      moves = before + 2;
    }
  }
}
