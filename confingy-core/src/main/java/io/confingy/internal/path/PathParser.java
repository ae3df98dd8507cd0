package io.confingy.internal.path;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.List;

/** Reads a path such as {@code $.models[1].optimizer['odd key']}, as messages spell it. */
public final class PathParser {

  private final String text;
  private int next;

  private PathParser(String text) {
    this.text = text;
  }

  /**
   * Returns where the equals sign of {@code path=value} is, or -1 where there is none; a quoted key
   * in the path may hold one, too.
   */
  public static int equalsSign(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      if (c == '=' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reads a path.
   *
   * @param text the path; the {@code $} at its beginning may be left out
   * @return its steps, none for the whole configuration
   * @throws ProblemException if it is not spelled like one
   */
  public static List<Step> parse(String text) {
    return List.copyOf(new PathParser(text).steps());
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (text.startsWith("$")) {
      next = 1;
    } else if (!text.isEmpty() && text.charAt(0) != '.' && text.charAt(0) != '[') {
      steps.add(new Step.Name(name()));
    }
    while (next < text.length()) {
      steps.add(step());
    }
    return steps;
  }

  private Step step() {
    if (text.startsWith("..", next)) {
      next += 2;
      return new Step.Anywhere(name());
    }
    if (text.charAt(next) == '.') {
      next++;
      return new Step.Name(name());
    }
    if (text.charAt(next) == '[') {
      next++;
      return bracket();
    }
    throw error("a `.` or a `[`");
  }

  private String name() {
    int start = next;
    while (next < text.length() && ".[]'".indexOf(text.charAt(next)) < 0) {
      next++;
    }
    if (start == next) {
      throw error("a name");
    }
    return text.substring(start, next);
  }

  private Step bracket() {
    if (text.startsWith("*]", next)) {
      next += 2;
      return new Step.All();
    }
    if (text.startsWith("'", next)) {
      return new Step.Name(quoted());
    }
    int end = text.indexOf(']', next);
    if (end <= next) {
      throw error("a position or key, and a `]`");
    }
    String inside = text.substring(next, end);
    next = end + 1;
    return new Step.Position(inside);
  }

  private String quoted() {
    StringBuilder name = new StringBuilder();
    next++;
    while (next < text.length() && text.charAt(next) != '\'') {
      name.append(character());
    }
    if (!text.startsWith("']", next)) {
      throw error("`']` at the end of the name");
    }
    next += 2;
    return name.toString();
  }

  /** Reads a character, or what stands for one as {@link Quote} and the spelling of steps do. */
  private char character() {
    if (text.startsWith("\\'", next)) {
      next += 2;
      return '\'';
    }
    if (text.startsWith("\\u", next) && next + 6 <= text.length()) {
      try {
        char meant = (char) Integer.parseInt(text.substring(next + 2, next + 6), 16);
        next += 6;
        return meant;
      } catch (NumberFormatException e) {
        return text.charAt(next++);
      }
    }
    return text.charAt(next++);
  }

  private ProblemException error(String expected) {
    String found = next < text.length() ? Quote.code(text.substring(next)) : "the end of the path";
    return new ProblemException(
        Problem.of("The path " + Quote.code(text) + " is not spelled like one.")
            .found(found + ", after " + next + " characters")
            .expected(expected)
            .advice("spell it like `$.models[1].optimizer.lr` or `$.sizes['odd key']`"));
  }
}
