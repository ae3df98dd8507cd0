package io.confingy.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What keeps the arguments of a recipe in order once it was made or changed.
 *
 * @param hook the method with {@code @PostConfig}
 * @param constrained the erased types of the constructor's parameters, where constraints of Jakarta
 *     Validation are on some
 */
record Upkeep(Optional<Hook> hook, Optional<List<TypeName>> constrained) {

  /**
   * A method with {@code @PostConfig}.
   *
   * @param method its name
   * @param takesChanged whether it is told which parameter changed
   */
  record Hook(String method, boolean takesChanged) {}

  /** Returns whether there is anything to do once a recipe was made. */
  boolean isNeeded() {
    return hook.isPresent() || constrained.isPresent();
  }
}
