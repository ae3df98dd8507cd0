package io.confingy;

import io.confingy.internal.path.PathParser;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A change of a configuration that is given as text.
 *
 * @param text how it was given
 * @param kind what it does
 * @param path what it changes; for a variable, the name without the prefix
 * @param value the text of the value
 */
record TextChange(String text, Kind kind, String path, String value) {

  enum Kind {
    SET,
    ADD,
    REMOVE,
    VARIABLE
  }

  /** Reads an argument of a program. */
  static TextChange parse(String argument) {
    String plain = argument.startsWith("--") ? argument.substring(2) : argument;
    if (plain.startsWith("~") && plain.length() > 1) {
      return new TextChange(argument, Kind.REMOVE, plain.substring(1), "");
    }
    int sign = PathParser.equalsSign(plain);
    boolean adds = sign > 0 && plain.charAt(sign - 1) == '+';
    int end = adds ? sign - 1 : sign;
    if (end <= 0) {
      throw new ConfigurationException(
          Problem.of("An argument is not spelled like an override.")
              .found(Quote.code(argument))
              .expected("`path=value`, `path+=value` or `~path`")
              .advice("ask for `--help`, which lists every path"));
    }
    return new TextChange(
        argument, adds ? Kind.ADD : Kind.SET, plain.substring(0, end), plain.substring(sign + 1));
  }

  /** Reads a variable of the environment. */
  static TextChange variable(String name, String prefix, String value) {
    return new TextChange(
        name + "=" + value, Kind.VARIABLE, name.substring(prefix.length()), value);
  }

  void apply(Lens<?> lens) {
    Origin origin = new Origin(Origin.Kind.OVERRIDE, text, null);
    lens.draft().drafting().as(origin, () -> change(lens));
  }

  private void change(Lens<?> lens) {
    try {
      switch (kind) {
        case SET -> lens.set(path, textOrNull(lens, path));
        case ADD -> lens.add(path, value);
        case REMOVE -> lens.remove(path);
        case VARIABLE -> {
          String real = Variables.path(lens.draft(), path);
          lens.set(real, textOrNull(lens, real));
        }
      }
    } catch (ConfigurationException e) {
      Problem problem = e.problem();
      throw new ConfigurationException(
          problem.advice(
              "correct the override "
                  + Quote.code(text)
                  + (problem.advice() == null ? "" : ": " + problem.advice())));
    }
  }

  private @Nullable String textOrNull(Lens<?> lens, String where) {
    return value.equals("null") && !lens.isForText(where) ? null : value;
  }
}
