package io.confingy;

import org.jspecify.annotations.Nullable;

/**
 * What a recipe hands to a constructor while a document is loaded: in place of copies of the
 * containers it keeps, those that were just built, so that one container in two places is one.
 */
final class Handover {

  private static final ThreadLocal<@Nullable Handover> CURRENT = new ThreadLocal<>();

  private final @Nullable Object[] kept;
  private final @Nullable Object[] given;

  private Handover(@Nullable Object[] kept, @Nullable Object[] given) {
    this.kept = kept;
    this.given = given;
  }

  /**
   * Builds an object from a recipe.
   *
   * @param kept the arguments that the recipe keeps
   * @param given what the constructor is given in their places, where they are containers
   */
  static Object instantiate(Lazy<?> recipe, @Nullable Object[] kept, @Nullable Object[] given) {
    Handover outer = CURRENT.get();
    CURRENT.set(new Handover(kept, given));
    try {
      return recipe.instantiate();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  /** Returns what is to be handed out in place of a copy of a container, or null. */
  static @Nullable Object of(@Nullable Object container) {
    Handover current = CURRENT.get();
    if (current != null) {
      for (int i = 0; i < current.kept.length; i++) {
        if (current.kept[i] == container) {
          return current.given[i];
        }
      }
    }
    return null;
  }
}
