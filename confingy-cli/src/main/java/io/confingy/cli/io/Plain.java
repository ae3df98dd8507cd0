package io.confingy.cli.io;

import io.confingy.internal.problem.Quote;
import java.util.stream.Collectors;

/** Text of unknown origin, such as the name of a file, that is to be shown on a terminal. */
public final class Plain {

  private Plain() {}

  /** Returns the text with an escape for whatever a terminal would act on. */
  public static String text(String text) {
    StringBuilder shown = new StringBuilder();
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      append(shown, character);
    }
    return shown.toString();
  }

  /** Returns the same JSON, on as many lines, with escapes in its strings likewise. */
  public static String json(String json) {
    return json.lines().map(Plain::text).collect(Collectors.joining("\n"));
  }

  private static void append(StringBuilder shown, int character) {
    if (Quote.isHarmless(character)) {
      shown.appendCodePoint(character);
    } else {
      for (char half : Character.toChars(character)) {
        shown.append(String.format("\\u%04x", (int) half));
      }
    }
  }
}
