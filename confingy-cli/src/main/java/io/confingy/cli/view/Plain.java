package io.confingy.cli.view;

import io.confingy.internal.problem.Quote;

/** Text of a document, made fit to be shown. */
final class Plain {

  /** A longer text is cut: nobody reads on, and a page that carries it all is slow. */
  static final int LONGEST = 10_000;

  private Plain() {}

  /** Returns the text with each character spelled out that is not one to look at. */
  static String text(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      if (Quote.isHarmless(c)) {
        if (shown != null) {
          shown.appendCodePoint(c);
        }
      } else {
        shown = shown == null ? new StringBuilder(text.substring(0, i)) : shown;
        for (int k = i; k < i + length; k++) {
          shown.append(String.format("\\u%04x", (int) text.charAt(k)));
        }
      }
      i += length;
    }
    return shown == null ? text : shown.toString();
  }

  /** Returns such a text, cut where it is too long. */
  static String shortened(String text) {
    return text.length() <= LONGEST
        ? text(text)
        : text(text.substring(0, LONGEST)) + "... (" + text.length() + " characters)";
  }
}
