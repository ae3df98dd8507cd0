package io.confingy;

import org.jspecify.annotations.Nullable;

/**
 * For woven code only: an object that carries what was recorded when it was made.
 *
 * <p>The annotation processor adds this interface, and a field behind it, to the class files of
 * tracked classes. Nobody implements it in source.
 *
 * <p>The methods are not abstract because the woven ones are synthetic, which a compiler that reads
 * the class file does not see: it would have each subclass implement them.
 */
public interface RecordedInstance {

  /**
   * Returns what was recorded.
   *
   * @return the recipe that the object was made from, a text that says why there is none, or null
   *     where nothing was recorded
   */
  @SuppressWarnings("MemberName") // a name that no class has yet
  default @Nullable Object confingy$recorded() {
    throw new UnsupportedOperationException("Only woven classes implement RecordedInstance.");
  }

  /**
   * Keeps what was recorded, in place of anything earlier.
   *
   * @param recorded the recipe that the object was made from, or a text that says why there is none
   */
  @SuppressWarnings("MemberName") // a name that no class has yet
  default void confingy$recorded(Object recorded) {
    throw new UnsupportedOperationException("Only woven classes implement RecordedInstance.");
  }
}
