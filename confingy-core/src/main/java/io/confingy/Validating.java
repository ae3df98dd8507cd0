package io.confingy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says when constraints are checked, and when they are not. */
final class Validating {

  /** Set for as long as a thread does without validation. */
  private static final ThreadLocal<@Nullable Boolean> OFF = new ThreadLocal<>();

  /** The recipe of a document whose arguments were checked, and which is being carried out. */
  private static final ThreadLocal<@Nullable Lazy<?>> CHECKED = new ThreadLocal<>();

  private Validating() {}

  static boolean isOff() {
    return OFF.get() != null;
  }

  /** Runs something without validation on this thread. */
  static <T extends @Nullable Object> T without(Supplier<T> action) {
    Boolean outer = OFF.get();
    OFF.set(true);
    try {
      return action.get();
    } finally {
      if (outer == null) {
        OFF.remove();
      }
    }
  }

  /**
   * Checks the arguments of a recipe.
   *
   * @throws ValidationException if they do not satisfy their constraints
   */
  static <L extends Lazy<?>> L checked(L recipe) {
    Companion companion = recipe.companion();
    if (companion.constraints() != Constraints.NONE && !isBeingCarriedOut(recipe)) {
      check(companion, companion.argumentsOf(recipe));
    }
    return recipe;
  }

  @SuppressWarnings("ReferenceEquality") // Another recipe that is equal was not checked.
  private static boolean isBeingCarriedOut(Lazy<?> recipe) {
    return CHECKED.get() == recipe;
  }

  private static void check(Companion companion, @Nullable Object[] arguments) {
    Violations violations = new Violations();
    violations.check(companion, arguments, () -> "$");
    violations.throwIfAny("The arguments of `" + Names.readable(companion.type()) + "` violate");
  }

  /** Carries out a recipe whose arguments were checked already. */
  static Object carryOut(Lazy<?> recipe, Supplier<Object> instantiate) {
    if (recipe.companion().constraints() == Constraints.NONE) {
      return instantiate.get();
    }
    Lazy<?> outer = CHECKED.get();
    CHECKED.set(recipe);
    try {
      return instantiate.get();
    } finally {
      if (outer == null) {
        CHECKED.remove();
      } else {
        CHECKED.set(outer);
      }
    }
  }
}
