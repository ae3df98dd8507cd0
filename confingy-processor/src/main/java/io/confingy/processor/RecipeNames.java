package io.confingy.processor;

import com.palantir.javapoet.ClassName;

/** Names what is generated for a tracked class. */
final class RecipeNames {

  private RecipeNames() {}

  /** Returns {@code LazyOuter_Inner} for {@code Outer.Inner}. */
  static ClassName of(ClassName type) {
    return ClassName.get(type.packageName(), "Lazy" + String.join("_", type.simpleNames()));
  }
}
