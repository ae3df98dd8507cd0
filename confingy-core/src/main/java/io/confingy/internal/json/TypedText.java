package io.confingy.internal.json;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads what people type as a value of the kind that another one is. */
final class TypedText {

  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern NUMBER = Pattern.compile(WHOLE + "(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private TypedText() {}

  /** Returns the JSON for a text that is to stand where other JSON stands. */
  static Node read(String text, Node old) {
    if (old instanceof Scalar.Text) {
      return new Scalar.Text(text);
    }
    if (text.equals("null")) {
      return Scalar.Null.NULL;
    }
    if (old instanceof Scalar.Bool) {
      return bool(text);
    }
    if (old instanceof Scalar.Whole || old instanceof Scalar.BigWhole) {
      return whole(text);
    }
    if (old instanceof Scalar.Decimal) {
      return decimal(text);
    }
    if (isJson(text)) {
      return json(text);
    }
    return old instanceof ContainerNode container ? named(text, container) : untyped(text);
  }

  private static boolean isJson(String text) {
    return text.startsWith("{") || text.startsWith("[");
  }

  /** Where null stands nothing says what a value is, so that its spelling has to. */
  private static Node untyped(String text) {
    if (text.equals("true") || text.equals("false")) {
      return bool(text);
    }
    if (WHOLE.matcher(text).matches()) {
      return whole(text);
    }
    return NUMBER.matcher(text).matches() ? decimal(text) : new Scalar.Text(text);
  }

  private static Node bool(String text) {
    return switch (text) {
      case "true" -> Scalar.Bool.of(true);
      case "false" -> Scalar.Bool.of(false);
      default -> throw wrong(text, "`true`, `false` or `null`, since a boolean is there");
    };
  }

  private static Node whole(String text) {
    if (!WHOLE.matcher(text).matches()) {
      throw wrong(text, "a whole number or `null`, since a whole number is there");
    }
    BigInteger number = new BigInteger(checked(text));
    return number.bitLength() < Long.SIZE
        ? Scalar.Whole.of(number.longValue())
        : new Scalar.BigWhole(number);
  }

  private static Node decimal(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw wrong(text, "a number or `null`, since a number is there");
    }
    checked(text);
    // A double keeps its point.
    return new Scalar.Decimal(WHOLE.matcher(text).matches() ? text + ".0" : text);
  }

  /** No number is longer, so that its digits need not be read to say so. */
  private static String checked(String text) {
    int longest = 1_000;
    if (text.length() > longest) {
      throw wrong(text, "a number of at most " + longest + " characters");
    }
    return text;
  }

  /** A value that is written as its text: a constant, a duration, a {@code long}. */
  private static Node named(String text, ContainerNode old) {
    int name = ValuePlace.field(old, Markers.NAME);
    boolean literal =
        name >= 0
            && ValuePlace.field(old, Markers.CALLABLE) < 0
            && ValuePlace.field(old, Markers.INIT) < 0
            && ValuePlace.field(old, Markers.CONFIG) < 0
            && !isClass(old);
    if (!literal) {
      throw wrong(text, "JSON or `null`, since no single value is there");
    }
    Node[] parts = new Node[old.size()];
    Arrays.setAll(parts, old::part);
    parts[name] = new Scalar.Text(text);
    return new ContainerNode(old.shape(), parts);
  }

  private static boolean isClass(ContainerNode old) {
    int type = ValuePlace.field(old, Markers.CLASS);
    return type >= 0 && old.part(type).equals(new Scalar.Text(Markers.CLASS_LITERAL));
  }

  private static Node json(String text) {
    try {
      JsonReader.read(text, Limits.NONE);
    } catch (ProblemException e) {
      throw new ProblemException(e.problem().advice("correct the value " + Quote.code(text)), e);
    }
    return PlainJson.read(text);
  }

  private static ProblemException wrong(String text, String expected) {
    return new ProblemException(
        Problem.of("The value does not fit what is there.")
            .found(Quote.code(text))
            .expected(expected));
  }
}
