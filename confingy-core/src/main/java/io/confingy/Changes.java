package io.confingy;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs what is to run when a recipe was made or an argument of one was changed. */
final class Changes {

  private Changes() {}

  /** Runs what is to run once a recipe was made. */
  static <L extends Lazy<?>> L made(L recipe) {
    Validating.checked(recipe);
    return recipe.companion().hasHook()
        ? afterHook(recipe, draft -> draft.runHook(Optional.empty()))
        : recipe;
  }

  /** Runs what is to run once an argument of a recipe was changed. */
  static <L extends Lazy<?>> L changed(Lazy<?> before, L recipe, int index) {
    if (Origins.areEnabled()) {
      Origins.changed(before, recipe, index);
    }
    return changed(recipe, index);
  }

  /** Runs what is to run once an argument of a recipe was changed, whose origins are known. */
  static <L extends Lazy<?>> L changed(L recipe, int index) {
    return hooked(Validating.checked(recipe), index);
  }

  /** Runs the hook, of a recipe that was checked. */
  static <L extends Lazy<?>> L hooked(L recipe, int index) {
    Companion companion = recipe.companion();
    return companion.hasHook()
        ? afterHook(recipe, draft -> draft.runHook(Optional.of(companion.signature().name(index))))
        : recipe;
  }

  @SuppressWarnings("unchecked") // A recipe stays one for the same class.
  private static <L extends Lazy<?>> L afterHook(L recipe, Consumer<Draft> hook) {
    Draft draft = Drafting.of(recipe);
    hook.accept(draft);
    Object result = Rebuilding.rebuild(draft, Rebuild.CHANGED);
    return (L) Objects.requireNonNull(result);
  }
}
