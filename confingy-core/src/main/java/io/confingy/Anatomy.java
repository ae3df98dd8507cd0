package io.confingy;

import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import org.jspecify.annotations.Nullable;

/** How a value is taken apart into the parts it was made from, and put together of others. */
sealed interface Anatomy permits RecipeAnatomy, RecordAnatomy, ContainerAnatomy, ArrayAnatomy {

  /** Returns that of a value, or null where it has no parts that Confingy knows. */
  static @Nullable Anatomy of(@Nullable Object value) {
    if (value == null || value instanceof String || value instanceof Number) {
      return null;
    }
    if (value instanceof Lazy<?> recipe) {
      return recipe.companion().anatomy();
    }
    Class<?> type = value.getClass();
    if (type.isArray()) {
      return new ArrayAnatomy(type.componentType());
    }
    ContainerClass container = ContainerClass.of(type);
    if (container != null) {
      return new ContainerAnatomy(container);
    }
    if (type.isEnum() || type.getPackageName().startsWith("java.")) {
      return null;
    }
    return ofObject(value, type);
  }

  private static @Nullable Anatomy ofObject(Object value, Class<?> type) {
    Lazy<?> recipe = Recordings.find(value);
    if (recipe == null && type.isRecord()) {
      Companion companion = Companions.find(type);
      recipe = companion == null ? null : companion.read(value);
      return recipe == null ? ofRecord(type) : RecipeAnatomy.built(recipe);
    }
    return recipe == null ? null : RecipeAnatomy.built(recipe);
  }

  private static @Nullable Anatomy ofRecord(Class<?> type) {
    try {
      return new RecordAnatomy(RecordShape.of(type));
    } catch (ProblemException e) {
      // The record is in a package that its module does not open: it is one value.
      return null;
    }
  }

  /** Returns the parts of a value. */
  @Nullable Object[] parts(Object value);

  /** Makes another value of this kind. */
  Object assemble(Object value, @Nullable Object[] parts);

  /**
   * Returns the place of a part, in a value that stands at a place itself.
   *
   * @param drafting knows what the type arguments of places mean for arguments
   */
  Slot slot(Slot place, int index, Drafting drafting);

  /** Returns the step of a path that leads to a part. */
  String step(@Nullable Object[] parts, int index);

  /** Tells whether a value is one object wherever it stands, so that a change shows everywhere. */
  default boolean isOneEverywhere(@Nullable Object[] parts) {
    return true;
  }

  /** Tells whether a value can be changed by who holds it, so that another one is better made. */
  default boolean isChangeable() {
    return false;
  }

  /** Tells whether none of the parts can have parts. */
  default boolean hasOnlyScalars() {
    return false;
  }
}
