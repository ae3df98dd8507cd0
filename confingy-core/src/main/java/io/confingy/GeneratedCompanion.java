package io.confingy;

import org.jspecify.annotations.Nullable;

/** The companion of generated code. */
final class GeneratedCompanion extends Companion {

  private final Lazy<?> prototype;

  GeneratedCompanion(
      Lazy<?> prototype, Class<?> type, @Nullable String classHash, Parameter... parameters) {
    super(type, prototype.getClass(), classHash, parameters);
    this.prototype = prototype;
  }

  @Override
  Lazy<?> prototype() {
    return prototype;
  }
}
