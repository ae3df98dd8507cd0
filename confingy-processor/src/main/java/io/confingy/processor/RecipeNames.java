package io.confingy.processor;

import com.palantir.javapoet.ClassName;

/** Names what is generated for a tracked class. */
final class RecipeNames {

  private RecipeNames() {}

  /** Returns {@code LazyOuter_Inner} for {@code Outer.Inner}. */
  static ClassName of(ClassName type) {
    return beside(type, "Lazy");
  }

  /** Returns {@code ExportsOfOuter_Inner} for {@code Outer.Inner}. */
  static ClassName exportsOf(ClassName type) {
    return beside(type, "ExportsOf");
  }

  private static ClassName beside(ClassName type, String prefix) {
    return ClassName.get(type.packageName(), prefix + String.join("_", type.simpleNames()));
  }
}
