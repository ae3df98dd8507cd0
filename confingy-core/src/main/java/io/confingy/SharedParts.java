package io.confingy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which objects of a configuration stand in several places.
 *
 * <p>A recipe cannot change, so that it remembers the answer: only its first change looks at all of
 * it.
 */
final class SharedParts {

  private SharedParts() {}

  /** Returns the objects below a recipe that stand in several places, by their identity. */
  static Set<Object> of(Lazy<?> recipe) {
    Set<Object> known = recipe.sharedParts();
    if (known == null) {
      known = find(recipe);
      recipe.sharedParts(known);
    }
    return known;
  }

  private static Set<Object> find(Object config) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Object> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> open = new ArrayList<>(List.of(config));
    while (!open.isEmpty()) {
      Object value = open.remove(open.size() - 1);
      Anatomy anatomy = Anatomy.of(value);
      if (anatomy == null) {
        continue;
      }
      @Nullable Object[] parts = anatomy.hasOnlyScalars() ? new Object[0] : anatomy.parts(value);
      if (anatomy.isOneEverywhere(parts)) {
        Object key = DraftIndex.identity(value, anatomy);
        if (!seen.add(key)) {
          shared.add(key);
          continue;
        }
      }
      for (Object part : parts) {
        if (part != null && Drafting.mayHaveParts(part)) {
          open.add(part);
        }
      }
    }
    return shared.isEmpty() ? Set.of() : shared;
  }
}
