package io.confingy.processor;

import com.palantir.javapoet.TypeName;

/** Writes values as Java literals. */
final class Literals {

  private Literals() {}

  static String of(String value) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      literal.append(c == '\'' ? "'" : escape(c));
    }
    return literal.append('"').toString();
  }

  static String of(char value) {
    return value == '"' ? "'\"'" : "'" + escape(value) + "'";
  }

  /** Returns what a variable of a type holds when nothing was assigned, as an argument. */
  static String zero(TypeName annotated) {
    TypeName type = annotated.withoutAnnotations();
    if (!type.isPrimitive()) {
      return "null";
    }
    if (type.equals(TypeName.BOOLEAN)) {
      return "false";
    }
    boolean isNarrow =
        type.equals(TypeName.BYTE) || type.equals(TypeName.SHORT) || type.equals(TypeName.CHAR);
    return isNarrow ? "(" + type + ") 0" : "0";
  }

  /** Leaves nothing outside ASCII, since the compiler may be told to write and read ASCII only. */
  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\'' -> "\\'";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> c >= ' ' && c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c);
    };
  }
}
