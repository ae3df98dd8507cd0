package io.confingy.internal.source;

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

  private final StringBuilder text = new StringBuilder();
  private int column;

  /** Tells whether so many more characters fit into the line. */
  boolean hasRoom(int length) {
    return column + length <= WIDTH;
  }

  void write(String part) {
    text.append(part);
    column += part.length();
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

  /** Writes lines that are whole. */
  void lines(Layout lines) {
    text.append(lines.text);
    column = 0;
  }

  private void indent(int indent) {
    if (indent > 0) {
      text.append(indent < SPACES.length ? SPACES[indent] : " ".repeat(indent));
    }
  }

  /** Writes a statement: what it begins with, such as {@code return}, and an expression. */
  void statement(int indent, String beginning, Code expression) {
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
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
