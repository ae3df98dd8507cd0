package io.confingy;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was recorded of a tracked object when it was made. */
public final class Recording {

  private final Lazy<?> recipe;

  Recording(Lazy<?> recipe) {
    this.recipe = recipe;
  }

  /**
   * Returns the tracked class.
   *
   * @return the class whose constructor or factory method made the object
   */
  public Class<?> type() {
    return recipe.companion().type();
  }

  /**
   * Returns the arguments by parameter name, in the order of the parameters, as they were when the
   * object was made.
   *
   * @return an unmodifiable map; its values may be null
   */
  public Map<String, @Nullable Object> arguments() {
    return recipe.config();
  }

  /**
   * Returns the hash of the source that the class, and the tracked classes it extends, were
   * compiled from.
   *
   * @return the hash in hexadecimal digits, or empty where the compiler did not give a source
   */
  public Optional<String> classHash() {
    return recipe.companion().classHash();
  }

  /**
   * Returns the recipe the object was made from.
   *
   * @return a recipe whose {@link Lazy#instantiate()} makes another such object
   */
  public Lazy<?> recipe() {
    return recipe;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Recording recording && recipe.equals(recording.recipe);
  }

  @Override
  public int hashCode() {
    return recipe.hashCode();
  }

  /**
   * Returns the recording in a readable form.
   *
   * @return the class and its arguments
   */
  @Override
  public String toString() {
    return "Recording of " + Printer.arguments(recipe);
  }
}
