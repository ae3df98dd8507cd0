package io.confingy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a recipe while they are being gathered, by position.
 *
 * <p>For generated code only: the state of a generated builder. Not safe for use by several threads
 * at once.
 */
public final class Arguments {

  private final Companion companion;
  private final @Nullable Object[] values;
  private final boolean[] given;

  /** The recipe whose arguments are changed, or null where a new one is made. */
  private final @Nullable Lazy<?> before;

  /** Which arguments of the recipe that was there before were changed; null where none was. */
  private final boolean @Nullable [] changed;

  Arguments(Companion companion) {
    this.companion = companion;
    this.values = new @Nullable Object[companion.signature().size()];
    this.given = new boolean[values.length];
    this.before = null;
    this.changed = null;
  }

  Arguments(Companion companion, Lazy<?> before) {
    @Nullable Object[] all = companion.argumentsOf(before);
    this.companion = companion;
    this.values = all;
    this.given = new boolean[all.length];
    Arrays.fill(given, true);
    this.before = before;
    this.changed = new boolean[all.length];
  }

  /**
   * Gives an argument, in place of an earlier one.
   *
   * @param index the position of the parameter, from 0
   * @param value the argument, boxed where it is primitive; containers are copied
   */
  public void set(int index, @Nullable Object value) {
    values[index] = Copies.keep(value);
    given[index] = true;
    if (changed != null) {
      changed[index] = true;
    }
  }

  /**
   * Makes the recipe, with defaults for what was not given.
   *
   * @return a recipe of the companion's recipe type
   * @throws ConfigurationException if an argument without a default was not given; the message
   *     names them all
   */
  public Lazy<?> build() {
    Lazy<?> recipe = recipe();
    return changed == null ? Changes.made(recipe) : changed(recipe, changed);
  }

  /** Makes the recipe, and runs nothing of what runs once a recipe is made. */
  Lazy<?> recipe() {
    @Nullable Object[] all = values.clone();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      if (given[i]) {
        continue;
      }
      if (companion.signature().parameter(i).hasDefault()) {
        all[i] = Copies.keep(companion.defaultValue(i));
      } else {
        missing.add(companion.signature().name(i));
      }
    }
    if (!missing.isEmpty()) {
      throw new ConfigurationException(
          Problems.missingArguments(companion.type(), companion.signature(), missing));
    }
    Lazy<?> recipe = companion.make(all);
    if (Origins.areEnabled()) {
      rememberOrigins(recipe);
    }
    return recipe;
  }

  private void rememberOrigins(Lazy<?> recipe) {
    if (before == null) {
      Origins.defaulted(recipe, given);
    } else if (changed != null) {
      Origins.changed(before, recipe, changed);
    }
  }

  private static Lazy<?> changed(Lazy<?> recipe, boolean[] arguments) {
    Lazy<?> result = Validating.checked(recipe);
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i]) {
        result = Changes.hooked(result, i);
      }
    }
    return result;
  }
}
