package io.confingy;

import io.confingy.internal.problem.PathText;
import io.confingy.internal.type.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A recipe, or what was made from one.
 *
 * @param recipe the recipe
 * @param built whether the value is the object
 */
record RecipeAnatomy(Lazy<?> recipe, boolean built) implements Anatomy {

  Companion companion() {
    return recipe.companion();
  }

  @Override
  public @Nullable Object[] parts(Object value) {
    return companion().argumentsOf(recipe);
  }

  @Override
  public Object assemble(Object value, @Nullable Object[] parts) {
    Lazy<?> changed = companion().make(parts);
    return built ? changed.instantiate() : changed;
  }

  @Override
  public Slot slot(Slot place, int index) {
    return companion().signature().slot(index);
  }

  @Override
  public String step(@Nullable Object[] parts, int index) {
    return PathText.name(companion().signature().name(index));
  }
}
