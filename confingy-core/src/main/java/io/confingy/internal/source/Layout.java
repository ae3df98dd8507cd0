package io.confingy.internal.source;

import java.util.ArrayList;
import java.util.List;

/** Text in lines, indented as google-java-format does it. */
final class Layout {

  /** How much further a block is indented. */
  static final int BLOCK = 2;

  /** How much further the rest of an expression is indented. */
  static final int CONTINUED = 4;

  private static final int WIDTH = 100;

  private static final String[] SPACES = new String[WIDTH];

  static {
    for (int i = 0; i < WIDTH; i++) {
      SPACES[i] = " ".repeat(i);
    }
  }

  /** How much text is put aside, so that a long one is not copied again and again as it grows. */
  private static final int PIECE = 1 << 14;

  /** What has been put aside, to which nothing is added any more. */
  private final List<StringBuilder> pieces = new ArrayList<>();

  private StringBuilder text = new StringBuilder();
  private int column;

  /** Tells whether so many more characters fit into the line. */
  boolean hasRoom(int length) {
    return column + length <= WIDTH;
  }

  void write(String part) {
    text.append(part);
    column += part.length();
  }

  /** Writes a text in quotes. */
  void quote(String plain) {
    text.append('"').append(plain).append('"');
    column += plain.length() + 2;
  }

  void newLine(int indent) {
    text.append('\n');
    indent(indent);
    column = indent;
  }

  /** Writes a line of which nothing is broken. */
  void line(int indent, String line) {
    indent(line.isEmpty() ? 0 : indent);
    text.append(line).append('\n');
    column = 0;
  }

  /** Writes lines in front of all that are there. */
  void before(Layout first) {
    (pieces.isEmpty() ? text : pieces.get(0)).insert(0, first.toString());
  }

  /** Takes lines that are whole, to which nothing is added from here on. */
  void lines(Layout lines) {
    pieces.add(text);
    pieces.addAll(lines.pieces);
    pieces.add(lines.text);
    text = new StringBuilder();
    column = 0;
  }

  private void indent(int indent) {
    if (indent > 0) {
      text.append(indent < SPACES.length ? SPACES[indent] : " ".repeat(indent));
    }
  }

  /** Writes a statement: what it begins with, such as {@code return}, and an expression. */
  void statement(int indent, String beginning, Code expression) {
    // Broken into lines, and indented, it may well be twice as long.
    text.ensureCapacity(text.length() + 2 * Math.min(PIECE, expression.length()));
    indent(indent);
    text.append(beginning);
    column = indent + beginning.length();
    int inner = indent;
    if (beginning.endsWith("=") && !hasRoom(expression.length() + 2)) {
      inner = indent + CONTINUED;
      newLine(inner);
    } else if (!beginning.isEmpty()) {
      write(" ");
    }
    expression.print(this, inner, 1);
    text.append(";\n");
    column = 0;
    if (text.length() >= PIECE) {
      pieces.add(text);
      text = new StringBuilder(2 * PIECE);
    }
  }

  @Override
  public String toString() {
    if (pieces.isEmpty()) {
      return text.toString();
    }
    int length = text.length();
    for (StringBuilder each : pieces) {
      length += each.length();
    }
    StringBuilder all = new StringBuilder(length);
    pieces.forEach(all::append);
    return all.append(text).toString();
  }
}
