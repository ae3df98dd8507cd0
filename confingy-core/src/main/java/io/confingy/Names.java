package io.confingy;

import io.confingy.internal.type.TypeName;

/** How classes are named to people, and companions found by name. */
final class Names {

  private Names() {}

  /** Returns the name of a class as it is written in source. */
  static String readable(Class<?> type) {
    return TypeName.of(type).toString();
  }

  /** Returns the name of a class without its package. */
  static String simple(Class<?> type) {
    return TypeName.of(type).name();
  }

  /** Returns the binary name of the companion of a class. */
  static String companion(TypeName type) {
    String lazy = "Lazy" + type.name().replace('.', '_');
    return type.module().isEmpty() ? lazy : type.module() + "." + lazy;
  }
}
