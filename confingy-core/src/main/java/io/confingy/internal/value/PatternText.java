package io.confingy.internal.value;

import java.util.regex.Pattern;

/** The text form of a regular expression with its flags: {@code /a+b/i}. */
final class PatternText {

  /** One letter a flag; the position of a letter is the number of the flag's bit. */
  private static final String LETTERS = "dixmlsucU";

  private PatternText() {}

  static String write(Pattern pattern) {
    StringBuilder text = new StringBuilder("/").append(pattern.pattern()).append('/');
    int flags = PatternFlags.of(pattern);
    for (int bit = 0; bit < LETTERS.length(); bit++) {
      if ((flags & bitMask(bit)) != 0) {
        text.append(LETTERS.charAt(bit));
      }
    }
    return text.toString();
  }

  static Pattern read(String text) {
    int end = text.lastIndexOf('/');
    if (end < 1 || text.charAt(0) != '/') {
      throw new IllegalArgumentException("a pattern stands between slashes, as in /a+b/i");
    }
    int flags = 0;
    for (int i = end + 1; i < text.length(); i++) {
      int bit = LETTERS.indexOf(text.charAt(i));
      if (bit < 0) {
        throw new IllegalArgumentException("the flags of a pattern are among " + LETTERS);
      }
      flags |= bitMask(bit);
    }
    try {
      return Pattern.compile(text.substring(1, end), flags);
    } catch (StackOverflowError e) {
      // The compiler of expressions descends into groups by calling itself.
      throw new IllegalArgumentException("the groups of the pattern are nested too deeply", e);
    }
  }

  private static int bitMask(int bit) {
    return 1 << bit;
  }
}
