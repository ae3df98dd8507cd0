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
      recordInside(carrier, recipe);
      return;
    }
    TABLE.put(instance, recipe);
  }

  /** Has an object carry its recipe, or a text that says why there is none. */
  static void recordInside(RecordedInstance carrier, Object recorded) {
    carrier.confingy$recorded(recorded);
    // The field is plain. This orders the write before whatever hands out the object from here on,
    // as the end of a constructor does for final fields: who sees the object then sees its recipe,
    // even where it is passed to another thread unsynchronized.
    VarHandle.storeStoreFence();
  }

  /** Returns the recipe of an object, or null where none was recorded. */
  static @Nullable Lazy<?> find(Object instance) {
    if (instance instanceof RecordedInstance carrier) {
      return carrier.confingy$recorded() instanceof Lazy<?> recipe ? recipe : null;
    }
    return TABLE.get(instance);
  }

  /** Returns why the recording of an object failed, or null where it did not. */
  static @Nullable String failure(Object instance) {
    boolean isCarrier = instance instanceof RecordedInstance;
    return isCarrier && ((RecordedInstance) instance).confingy$recorded() instanceof String reason
        ? reason
        : null;
  }
}
