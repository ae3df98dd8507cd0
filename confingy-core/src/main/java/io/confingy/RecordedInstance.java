package io.confingy;

import org.jspecify.annotations.Nullable;

/**
 * For woven code only: an object that carries the recipe it was made from.
 *
 * <p>The annotation processor adds this interface, and a field behind it, to the class files of
 * tracked classes. Nobody implements it in source.
 *
 * <p>The methods are not abstract because the woven ones are synthetic, which a compiler that reads
 * the class file does not see: it would have each subclass implement them.
 */
public interface RecordedInstance {

  /**
   * Returns the recipe that the object was made from.
   *
   * @return the recipe, or null where none was recorded
   */
  @SuppressWarnings("MemberName") // a name that no class has yet
  default @Nullable Lazy<?> confingy$recipe() {
    throw new UnsupportedOperationException("Only woven classes implement RecordedInstance.");
  }

  /**
   * Keeps the recipe that the object was made from, in place of any earlier one.
   *
   * @param recipe the recipe
   */
  @SuppressWarnings("MemberName") // a name that no class has yet
  default void confingy$recipe(Lazy<?> recipe) {
    throw new UnsupportedOperationException("Only woven classes implement RecordedInstance.");
  }
}
