package io.confingy.processor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;

/**
 * A text read as a value of a primitive type: its Java literal, or what is wrong with it.
 *
 * @param literal an expression of exactly that type; empty where there is a problem
 * @param problem the message to report, if any
 * @param advice the last arguments of that message
 */
record PrimitiveText(String literal, Optional<Message> problem, List<String> advice) {

  private static final Pattern INTEGER =
      Pattern.compile(
          "([+-]?)(?:0[xX](?<hex>[0-9a-fA-F_]+)|0[bB](?<bin>[01_]+)|(?<dec>[0-9][0-9_]*))[lL]?");

  private static final Pattern DECIMAL =
      Pattern.compile(
          "([+-]?)((?:[0-9][0-9_]*(?:\\.[0-9_]*)?|\\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?)[fFdD]?");

  /** Reads a text as a Java programmer would write the value, signs and underscores included. */
  static PrimitiveText parse(String text, TypeKind type) {
    return switch (type) {
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? literal(text)
              : problem("`true` or `false`");
      case CHAR ->
          text.length() == 1 ? literal(Literals.of(text.charAt(0))) : problem("one character");
      case BYTE -> integer(text, Byte.MIN_VALUE, Byte.MAX_VALUE, "(byte) %s");
      case SHORT -> integer(text, Short.MIN_VALUE, Short.MAX_VALUE, "(short) %s");
      case INT -> integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE, "%s");
      case LONG -> integer(text, Long.MIN_VALUE, Long.MAX_VALUE, "%sL");
      case FLOAT -> floating(text, true);
      default -> floating(text, false);
    };
  }

  private static PrimitiveText integer(String text, long min, long max, String format) {
    Matcher matcher = INTEGER.matcher(text);
    boolean suffixed = text.endsWith("l") || text.endsWith("L");
    if (!matcher.matches() || text.endsWith("_") || (suffixed && !format.endsWith("L"))) {
      return problem("a whole number such as `42`");
    }
    BigInteger value = integer(matcher);
    if (value.compareTo(BigInteger.valueOf(min)) < 0
        || value.compareTo(BigInteger.valueOf(max)) > 0) {
      return outOfRange(String.valueOf(min), String.valueOf(max));
    }
    return literal(String.format(format, value));
  }

  private static BigInteger integer(Matcher matcher) {
    String digits = matcher.group("dec");
    int radix = 10;
    if (matcher.group("hex") != null) {
      digits = matcher.group("hex");
      radix = 16;
    } else if (matcher.group("bin") != null) {
      digits = matcher.group("bin");
      radix = 2;
    }
    BigInteger magnitude = new BigInteger("0" + digits.replace("_", ""), radix);
    return matcher.group(1).equals("-") ? magnitude.negate() : magnitude;
  }

  private static PrimitiveText floating(String text, boolean isFloat) {
    String box = isFloat ? "Float" : "Double";
    return switch (text) {
      case "NaN" -> literal(box + ".NaN");
      case "Infinity", "+Infinity" -> literal(box + ".POSITIVE_INFINITY");
      case "-Infinity" -> literal(box + ".NEGATIVE_INFINITY");
      default -> finite(text, isFloat);
    };
  }

  private static PrimitiveText finite(String text, boolean isFloat) {
    Matcher matcher = DECIMAL.matcher(text);
    if (!matcher.matches() || text.contains("_.") || text.contains("._")) {
      return problem("a number such as `0.1` or `1e-3`");
    }
    String digits = matcher.group(2).replace("_", "");
    double value = isFloat ? Float.parseFloat(digits) : Double.parseDouble(digits);
    boolean underflow = value == 0 && new BigDecimal(digits).signum() != 0;
    if (Double.isInfinite(value) || underflow) {
      return isFloat
          ? outOfRange(String.valueOf(Float.MIN_VALUE), String.valueOf(Float.MAX_VALUE))
          : outOfRange(String.valueOf(Double.MIN_VALUE), String.valueOf(Double.MAX_VALUE));
    }
    return literal((matcher.group(1).equals("-") ? "-" : "") + suffixed(digits, isFloat));
  }

  /** Keeps what the user wrote, so that every JDK generates the same. */
  private static String suffixed(String digits, boolean isFloat) {
    if (isFloat) {
      return digits + "f";
    }
    boolean looksWhole = digits.chars().allMatch(Character::isDigit);
    return looksWhole ? digits + ".0" : digits;
  }

  private static PrimitiveText literal(String literal) {
    return new PrimitiveText(literal, Optional.empty(), List.of());
  }

  private static PrimitiveText problem(String expected) {
    return new PrimitiveText("", Optional.of(Message.DEFAULT_VALUE), List.of(expected));
  }

  private static PrimitiveText outOfRange(String min, String max) {
    return new PrimitiveText("", Optional.of(Message.DEFAULT_RANGE), List.of(min, max));
  }
}
