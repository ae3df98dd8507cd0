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
    return beside(type, "Lazy");
  }

  /** Returns the binary name of the class that exports methods of a class. */
  static String exports(TypeName type) {
    return beside(type, "ExportsOf");
  }

  private static String beside(TypeName type, String prefix) {
    String simple = prefix + type.name().replace('.', '_');
    return type.module().isEmpty() ? simple : type.module() + "." + simple;
  }
}
