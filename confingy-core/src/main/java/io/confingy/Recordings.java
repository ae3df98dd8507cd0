package io.confingy;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the recipes that objects were made from, no longer than the objects live.
 *
 * <p>An object of a woven class carries its recipe. Those of any other class are in a table, by
 * their identity; there, a recipe that reaches its own object through an argument keeps it alive,
 * since the table holds recipes strongly.
 */
final class Recordings {

  private static final WeakIdentityTable<Lazy<?>> TABLE = new WeakIdentityTable<>();

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
    TABLE.put(instance, recipe);
  }

  /** Returns the recipe of an object, or null where none was recorded. */
  static @Nullable Lazy<?> find(Object instance) {
    if (instance instanceof RecordedInstance carrier) {
      return carrier.confingy$recipe();
    }
    return TABLE.get(instance);
  }
}
