package io.confingy;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the recipes that objects were made from, by the identity of the object and no longer
 * than it lives.
 *
 * <p>A recipe that reaches its own object through an argument keeps it alive: the table holds
 * recipes strongly.
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
    int hash = hash(instance);
    stripe(hash).put(instance, hash, recipe);
  }

  /** Returns the recipe of an object, or null where none was recorded. */
  static @Nullable Lazy<?> find(Object instance) {
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

    Entry(Object instance, int hash, Lazy<?> recipe, ReferenceQueue<Object> cleared) {
      super(instance, cleared);
      this.hash = hash;
      this.recipe = recipe;
    }
  }

  /**
   * A hash table with one lock for writing.
   *
   * <p>A reader takes no lock as long as it finds what it looks for. It may miss an entry that is
   * being moved to a larger table, so that one that finds nothing looks again under the lock.
   */
  private static final class Stripe {
    private static final int INITIAL = 64;

    private volatile AtomicReferenceArray<@Nullable Entry> buckets =
        new AtomicReferenceArray<>(INITIAL);
    private final ReferenceQueue<Object> cleared = new ReferenceQueue<>();
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
      dropCleared();
      Entry earlier = lookUp(instance, hash);
      if (earlier != null) {
        unlink(earlier);
      }
      if (size >= buckets.length()) {
        grow();
      }
      link(new Entry(instance, hash, recipe, cleared), buckets);
      size++;
    }

    private void link(Entry entry, AtomicReferenceArray<@Nullable Entry> table) {
      int bucket = entry.hash & (table.length() - 1);
      entry.next = table.get(bucket);
      table.set(bucket, entry);
    }

    private void unlink(Entry stale) {
      int bucket = stale.hash & (buckets.length() - 1);
      Entry before = null;
      Entry entry = buckets.get(bucket);
      while (entry != null && entry != stale) {
        before = entry;
        entry = entry.next;
      }
      if (entry == null) {
        return;
      }
      if (before == null) {
        buckets.set(bucket, entry.next);
      } else {
        before.next = entry.next;
      }
      size--;
    }

    private void dropCleared() {
      for (Object stale = cleared.poll(); stale != null; stale = cleared.poll()) {
        unlink((Entry) stale);
      }
    }

    private void grow() {
      AtomicReferenceArray<@Nullable Entry> larger =
          new AtomicReferenceArray<>(buckets.length() * 2);
      for (int i = 0; i < buckets.length(); i++) {
        Entry entry = buckets.get(i);
        while (entry != null) {
          Entry next = entry.next;
          link(entry, larger);
          entry = next;
        }
      }
      buckets = larger;
    }
  }
}
