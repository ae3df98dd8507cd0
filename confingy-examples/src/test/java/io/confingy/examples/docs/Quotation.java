package io.confingy.examples.docs;

import io.confingy.examples.docs.CodeText.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a block that is from one file.
 *
 * @param file the name of the file; empty where the block names none
 * @param lines what is quoted
 */
record Quotation(String file, List<Line> lines) {

  private static final String GAP = "// ...";

  /** Returns the quotations that a block consists of. */
  static List<Quotation> in(CodeBlock block) {
    List<Quotation> quotations = new ArrayList<>();
    Quotation current = new Quotation("", new ArrayList<>());
    for (Line line : CodeText.of(block.lines())) {
      if (line.code().matches("// \\w+\\.java")) {
        quotations.add(current);
        current = new Quotation(line.code().substring(3), new ArrayList<>());
      } else {
        current.lines.add(line);
      }
    }
    quotations.add(current);
    quotations.removeIf(quotation -> quotation.lines.isEmpty());
    return quotations;
  }

  boolean mayBeFrom(Path path) {
    return file.isEmpty() || path.endsWith(file);
  }

  /** Returns whether some place of a file has all lines. */
  boolean isIn(List<Line> source) {
    for (int start = 0; start < source.size(); start++) {
      if (isAt(source, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(List<Line> source, int start) {
    int shift = source.get(start).indentation() - lines.get(0).indentation();
    int at = start;
    boolean gap = false;
    for (Line line : lines) {
      if (line.code().equals(GAP)) {
        gap = true;
        continue;
      }
      while (gap && at < source.size() && !isSame(source.get(at), line, shift)) {
        at++;
      }
      if (at == source.size() || !isSame(source.get(at), line, shift)) {
        return false;
      }
      at++;
      gap = false;
    }
    return true;
  }

  private static boolean isSame(Line source, Line quoted, int shift) {
    return source.code().equals(quoted.code())
        && source.indentation() - quoted.indentation() == shift;
  }

  /** Returns how many lines are the same in a file from its beginning on. */
  int sameLines(List<Line> source) {
    int same = 0;
    for (int i = 0; i < Math.min(lines.size(), source.size()); i++) {
      if (lines.get(i).code().equals(source.get(i).code())) {
        same++;
      }
    }
    return same;
  }

  /** Says how a file differs from its beginning on. */
  List<String> difference(String place, int same, List<Line> source) {
    List<String> difference = new ArrayList<>();
    difference.add("%d of its %d lines are at %s.".formatted(same, lines.size(), place));
    for (int i = 0; i < lines.size(); i++) {
      String quoted = lines.get(i).code();
      String there = i < source.size() ? source.get(i).code() : "(end of the file)";
      if (!quoted.equals(there) && !quoted.equals(GAP)) {
        difference.add("The block says   " + quoted);
        difference.add("where there is   " + there);
        return difference;
      }
    }
    difference.add("They are indented otherwise there.");
    return difference;
  }
}
