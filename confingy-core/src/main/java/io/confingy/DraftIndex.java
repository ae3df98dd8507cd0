package io.confingy;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of one change, found by what they are drafts of.
 *
 * <p>What stands in one place has its draft there, so that it is not looked up as long as that is
 * known: where the configuration is a recipe that remembers what stands in several, until something
 * with parts is put in or taken out, if only in another place.
 */
final class DraftIndex {

  /** What stands in several places of the configuration; null where that is not known. */
  private final @Nullable Set<Object> shared;

  /** All drafts that stand for one value, by its identity; null as long as nobody needs them. */
  private @Nullable IdentityHashMap<Object, Draft> byIdentity;

  /** The last draft with parts that was made, which leads to all others. */
  private @Nullable Draft latest;

  private int count;

  DraftIndex(@Nullable Object config) {
    this.shared = config instanceof Lazy<?> recipe ? recipe.sharedParts() : null;
  }

  /** Returns the draft of a value, or null where it has none that is known. */
  @Nullable Draft find(Object value, Anatomy anatomy) {
    return byIdentity == null && standsInOnePlace(value, anatomy)
        ? null
        : lookUpAll().get(identity(value, anatomy));
  }

  private boolean standsInOnePlace(Object value, Anatomy anatomy) {
    // A container that can be changed stands where its copy does, too.
    return shared != null
        && !anatomy.isChangeable()
        && (shared.isEmpty() || !shared.contains(value));
  }

  /** Tells whether each value that has a draft is known to stand in one place. */
  boolean areAllInOnePlace() {
    return byIdentity == null && shared != null;
  }

  /** Takes note of a draft that was just made. */
  void add(Draft draft) {
    count++;
    if (draft.anatomy() == null) {
      return;
    }
    latest = draft;
    if (byIdentity != null) {
      put(byIdentity, draft);
    }
  }

  /** Looks everything up from now on, since something may come to stand elsewhere. */
  IdentityHashMap<Object, Draft> lookUpAll() {
    IdentityHashMap<Object, Draft> known = byIdentity;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (Draft each = latest; each != null; each = each.previous()) {
        put(known, each);
      }
      byIdentity = known;
    }
    return known;
  }

  private static void put(IdentityHashMap<Object, Draft> known, Draft draft) {
    Object original = draft.original();
    Anatomy anatomy = draft.anatomy();
    if (original != null && anatomy != null && isOneEverywhere(draft, anatomy)) {
      known.put(identity(original, anatomy), draft);
    }
  }

  private static boolean isOneEverywhere(Draft draft, Anatomy anatomy) {
    return anatomy instanceof RecipeAnatomy || anatomy.isOneEverywhere(draft.parts());
  }

  /** Returns the last draft with parts that was made, or null where none was. */
  @Nullable Draft latest() {
    return latest;
  }

  /** Returns how many drafts were made. */
  int count() {
    return count;
  }

  /** Recipes keep copies of containers: the container and its copy are one. */
  static Object identity(Object value, Anatomy anatomy) {
    boolean hasCopies = anatomy.isChangeable() && Copies.areKeptOf(value);
    return hasCopies ? Copies.keeper().copy(value) : value;
  }
}
