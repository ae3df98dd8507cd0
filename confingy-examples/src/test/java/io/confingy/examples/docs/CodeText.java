package io.confingy.examples.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of Java without what a guide leaves out: blank lines, Javadoc and the comments that name a
 * part of a file.
 */
final class CodeText {

  /**
   * A line that counts.
   *
   * @param number its number in its file or block, from 1
   * @param text the line, with its indentation
   */
  record Line(int number, String text) {

    int indentation() {
      return text.length() - text.stripLeading().length();
    }

    String code() {
      return text.strip();
    }
  }

  private CodeText() {}

  static List<Line> of(List<String> lines) {
    List<Line> kept = new ArrayList<>();
    boolean javadoc = false;
    for (int i = 0; i < lines.size(); i++) {
      String code = lines.get(i).strip();
      javadoc |= code.startsWith("/**");
      if (!javadoc && !code.isEmpty() && !code.matches("// (tag|end)::.*")) {
        kept.add(new Line(i + 1, lines.get(i).stripTrailing()));
      }
      javadoc &= !code.endsWith("*/");
    }
    return kept;
  }
}
