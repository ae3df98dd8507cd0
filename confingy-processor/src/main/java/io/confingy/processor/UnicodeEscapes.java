package io.confingy.processor;

/** Replaces the Unicode escapes of Java source, which come before everything else. */
final class UnicodeEscapes {

  private UnicodeEscapes() {}

  static String replace(String source) {
    if (!source.contains("\\u")) {
      return source;
    }
    StringBuilder replaced = new StringBuilder(source.length());
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      int digits = c == '\\' ? digitsOf(source, at) : -1;
      if (digits >= 0) {
        replaced.append((char) Integer.parseInt(source, digits, digits + 4, 16));
        at = digits + 4;
      } else if (c == '\\' && source.startsWith("\\", at + 1)) {
        // A backslash behind another begins no escape.
        replaced.append("\\\\");
        at += 2;
      } else {
        replaced.append(c);
        at++;
      }
    }
    return replaced.toString();
  }

  /** Returns where the four digits of an escape begin, or -1 where there is none. */
  private static int digitsOf(String source, int backslash) {
    int at = backslash + 1;
    while (source.startsWith("u", at)) {
      at++;
    }
    if (at == backslash + 1 || at + 4 > source.length()) {
      return -1;
    }
    for (int i = at; i < at + 4; i++) {
      if (Character.digit(source.charAt(i), 16) < 0) {
        return -1;
      }
    }
    return at;
  }
}
