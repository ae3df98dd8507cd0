package io.confingy.internal.problem;

/**
 * Shows text of unknown origin in a message: bounded, and with nothing in it that a terminal would
 * act on.
 */
public final class Quote {

  private static final int LONGEST = 120;

  private Quote() {}

  /** Returns the text in backticks. */
  public static String code(String text) {
    return "`" + plain(text) + "`";
  }

  /** Returns the text without quotes. */
  public static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length() && shown.length() < LONGEST; i++) {
      append(shown, text.charAt(i));
    }
    return shown.length() < LONGEST
        ? shown.toString()
        : shown + "... (" + text.length() + " characters)";
  }

  /** Returns the whole text, with nothing in it that a terminal would act on. */
  public static String harmless(String text) {
    int harmless = 0;
    while (harmless < text.length() && isHarmless(text.charAt(harmless))) {
      harmless++;
    }
    if (harmless == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      append(shown, text.charAt(i));
    }
    return shown.toString();
  }

  /** Tells whether a terminal shows a character, or one half of one, and does nothing else. */
  public static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static void append(StringBuilder shown, char c) {
    if (isHarmless(c) && c != '`') {
      shown.append(c);
    } else {
      shown.append(String.format("\\u%04x", (int) c));
    }
  }
}
