package io.confingy;

import io.confingy.internal.problem.PathText;
import io.confingy.internal.type.Slot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A recipe, or what was made from one.
 *
 * @param companion that of the recipe
 * @param recorded the recipe of the value, or null where the value is the recipe
 */
record RecipeAnatomy(Companion companion, @Nullable Lazy<?> recorded) implements Anatomy {

  /** Returns that of what was made from a recipe. */
  static RecipeAnatomy built(Lazy<?> recipe) {
    return new RecipeAnatomy(recipe.companion(), recipe);
  }

  /** Tells whether the value is an object that was made from the recipe. */
  boolean built() {
    return recorded != null;
  }

  /** Returns the recipe of a value. */
  Lazy<?> recipe(@Nullable Object value) {
    return recorded == null ? (Lazy<?>) Objects.requireNonNull(value) : recorded;
  }

  @Override
  public @Nullable Object[] parts(Object value) {
    return companion.argumentsOf(recipe(value));
  }

  /** Returns one of the parts of a value. */
  @Nullable Object part(@Nullable Object value, int index) {
    return recipe(value).argument(index);
  }

  /** Makes another value of this kind, of which one part is not as it was. */
  Object assemble(Object value, int index, @Nullable Object part) {
    return asValue(recipe(value).with(index, part));
  }

  @Override
  public Object assemble(Object value, @Nullable Object[] parts) {
    return asValue(companion.make(parts));
  }

  private Object asValue(Lazy<?> changed) {
    return built() ? changed.instantiate() : changed;
  }

  @Override
  public Slot slot(Slot place, int index, Drafting drafting) {
    Signature signature = companion.signature();
    if (place.arguments().isEmpty()) {
      return signature.slot(index);
    }
    Slot made = built() ? place : CompanionMaker.madeBy(place);
    return drafting.slot(signature, index, made, () -> Declaration.of(companion));
  }

  @Override
  public String step(@Nullable Object[] parts, int index) {
    return PathText.name(companion.signature().name(index));
  }
}
