package io.confingy.internal.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes strings and characters as literals in printable ASCII, which nothing in them can end.
 *
 * <p>The compiler decodes Unicode escapes before it looks for literals. So control characters,
 * quotes and backslashes have escapes of the language, which it decodes later.
 */
public final class Literals {

  /** A constant of a class file has 65,535 bytes at most, and a character up to three of them. */
  static final int LONGEST = 20_000;

  private Literals() {}

  /** Returns an expression for a string, which is kept on one line. */
  static Code code(String text) {
    return text.length() <= LONGEST && isPlain(text, 0, text.length())
        ? Code.quoted(text)
        : Code.text(string(text));
  }

  /** Returns an expression for a string; of a long one it joins several literals. */
  public static String string(String text) {
    if (text.length() <= LONGEST) {
      return quoted(text, 0, text.length());
    }
    // The compiler would make one constant of literals that are joined by a plus.
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < text.length(); start += LONGEST) {
      pieces.add(quoted(text, start, Math.min(text.length(), start + LONGEST)));
    }
    return "String.join(\"\", " + String.join(", ", pieces) + ")";
  }

  /** Returns the literal of a character. */
  public static String character(char c) {
    StringBuilder literal = new StringBuilder("'");
    if (c == '\'') {
      literal.append("\\'");
    } else if (c == '"') {
      literal.append(c);
    } else {
      append(literal, c);
    }
    return literal.append('\'').toString();
  }

  private static String quoted(String text, int start, int end) {
    if (isPlain(text, start, end)) {
      return "\"".concat(text.substring(start, end)).concat("\"");
    }
    StringBuilder literal = new StringBuilder("\"");
    for (int i = start; i < end; i++) {
      append(literal, text.charAt(i));
    }
    return literal.append('"').toString();
  }

  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder literal, char c) {
    switch (c) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> appendOther(literal, c);
    }
  }

  private static void appendOther(StringBuilder literal, char c) {
    if (c >= ' ' && c < 0x7f) {
      literal.append(c);
    } else if (c <= 0x7f) {
      // All three digits, since another digit may follow.
      literal.append(String.format("\\%03o", (int) c));
    } else {
      literal.append(String.format("\\u%04x", (int) c));
    }
  }
}
