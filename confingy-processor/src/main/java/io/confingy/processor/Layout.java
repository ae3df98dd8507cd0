package io.confingy.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Brings generated source closer to the common format where JavaPoet has a style of its own. */
final class Layout {

  private static final int WIDTH = 100;
  private static final String SUPERCLASS = " extends Lazy<";

  private final List<String> lines;
  private final StringBuilder text;

  private Layout(List<String> lines, int length) {
    this.lines = lines;
    this.text = new StringBuilder(length);
  }

  /** Returns the source in the common format, without lines that are not wanted. */
  static String tidy(String source, Predicate<String> isWanted) {
    List<String> lines = new ArrayList<>();
    int end;
    for (int start = 0; start < source.length(); start = end + 1) {
      int next = source.indexOf('\n', start);
      end = next < 0 ? source.length() : next;
      String line = withoutSpacesBehind(source.substring(start, end));
      if (isWanted.test(line)) {
        lines.add(line);
      }
    }
    return new Layout(lines, source.length()).tidy();
  }

  private static String withoutSpacesBehind(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    return line.substring(0, end);
  }

  private String tidy() {
    for (int i = 0; i < lines.size(); ) {
      i += write(i);
    }
    return text.toString();
  }

  /** Writes what begins with a line, and returns how many lines that are. */
  private int write(int index) {
    String line = lines.get(index);
    if (line.endsWith("/**") && isShortComment(index)) {
      write(line + line(index + 1).strip().substring(1) + " */");
      return 3;
    }
    if (line.endsWith("(") && line(index + 1).stripLeading().equals(") {")) {
      write(line + ") {");
      return 2;
    }
    if (line.length() > WIDTH && isHeader(line)) {
      writeHeader(line);
    } else if (!line.isEmpty() || !isField(index - 1) || !isField(index + 1)) {
      write(line);
    }
    return 1;
  }

  private void write(String line) {
    text.append(line).append('\n');
  }

  private String line(int index) {
    return index >= 0 && index < lines.size() ? lines.get(index) : "";
  }

  private boolean isShortComment(int index) {
    String content = line(index + 1).strip();
    return content.startsWith("* ")
        && line(index + 2).strip().equals("*/")
        && lines.get(index).length() + content.length() + 2 <= WIDTH;
  }

  private static boolean isHeader(String line) {
    return (line.startsWith("public final class ") || line.startsWith("final class "))
        && line.contains(SUPERCLASS);
  }

  private void writeHeader(String line) {
    int superclass = line.lastIndexOf(SUPERCLASS);
    write(line.substring(0, superclass));
    write("   " + line.substring(superclass));
  }

  private boolean isField(int index) {
    String line = line(index);
    return line.startsWith("  private final ")
        && line.endsWith(";")
        && line.indexOf('=') < 0
        && line.indexOf('(') < 0;
  }
}
