package io.confingy.internal.limit;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.TypeName;

/**
 * The limits of one runtime; the constants of {@code io.confingy.Limit} say what each is about.
 *
 * @param documentSize bytes of a document in UTF-8
 * @param jsonDepth objects and arrays of JSON inside one another
 * @param objectDepth objects and containers of a configuration inside one another
 * @param tokens tokens of a document
 * @param stringLength UTF-16 units of a string
 * @param nameLength UTF-16 units of a field name
 * @param numberLength characters of a number
 * @param exponent the exponent of a number, without its sign
 * @param nodes values of a configuration
 */
public record Limits(
    long documentSize,
    long jsonDepth,
    long objectDepth,
    long tokens,
    long stringLength,
    long nameLength,
    long numberLength,
    long exponent,
    long nodes) {

  /** No limits at all, for what is neither written nor read. */
  public static final Limits NONE =
      new Limits(
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE);

  /** The most digits of an exponent that an {@code int} holds in any case. */
  private static final int DIGITS = 9;

  /** Throws where a document has too many bytes. */
  public void checkDocumentSize(long bytes) {
    if (bytes > documentSize) {
      throw exceeded(
          "DOCUMENT_SIZE", "a document of more than " + documentSize + " bytes", documentSize);
    }
  }

  /** Throws where the text of a document would have too many bytes in UTF-8. */
  public void checkDocumentSize(String json) {
    if (json.length() > documentSize / 3) {
      checkDocumentSize(utf8Length(json));
    }
  }

  private static long utf8Length(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Each half of a surrogate pair counts two of the four bytes of the whole.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  /** Throws where objects and arrays are too deep inside one another. */
  public void checkJsonDepth(long depth) {
    if (depth > jsonDepth) {
      throw exceeded("JSON_DEPTH", "objects and arrays of JSON " + depth + " deep", jsonDepth);
    }
  }

  /** Throws where objects and containers are too deep inside one another. */
  public void checkObjectDepth(long depth) {
    if (depth > objectDepth) {
      throw exceeded("OBJECT_DEPTH", "objects and containers " + depth + " deep", objectDepth);
    }
  }

  /** Throws where there are too many tokens. */
  public void checkTokens(long count) {
    if (count > tokens) {
      throw exceeded("TOKENS", "more than " + tokens + " tokens of JSON", tokens);
    }
  }

  /** Throws where a string is too long. */
  public void checkString(long length) {
    if (length > stringLength) {
      throw exceeded("STRING_LENGTH", "a string of " + length + " characters", stringLength);
    }
  }

  /** Throws where a field name is too long. */
  public void checkName(long length) {
    if (length > nameLength) {
      throw exceeded("NAME_LENGTH", "a field name of " + length + " characters", nameLength);
    }
  }

  /** Throws where the text of a number is too long. */
  public void checkNumber(long length) {
    if (length > numberLength) {
      throw exceeded("NUMBER_LENGTH", "a number of " + length + " characters", numberLength);
    }
  }

  /** Throws where a number is too long, or its exponent too large. */
  public void checkNumber(String literal) {
    checkNumber(literal.length());
    int e = Math.max(literal.lastIndexOf('e'), literal.lastIndexOf('E'));
    if (e >= 0) {
      checkExponent(literal.substring(e + 1));
    }
  }

  private void checkExponent(String spelled) {
    int from = spelled.startsWith("-") || spelled.startsWith("+") ? 1 : 0;
    while (from < spelled.length() - 1 && spelled.charAt(from) == '0') {
      from++;
    }
    String digits = spelled.substring(from);
    if (isNumber(digits) && (digits.length() > DIGITS || Integer.parseInt(digits) > exponent)) {
      throw exceeded("EXPONENT", "a number with the exponent " + shortened(spelled), exponent);
    }
  }

  private static boolean isNumber(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return !digits.isEmpty();
  }

  private static String shortened(String digits) {
    return digits.length() > 20 ? digits.substring(0, 20) + "..." : digits;
  }

  /** Throws where a value's text form is too long or, for a number, beyond what a number may be. */
  public void checkValue(TypeName type, String text) {
    if (type.module().equals("java.math") && !type.name().equals("MathContext")) {
      checkNumber(text);
    }
    checkString(text.length());
  }

  /** Throws where there are too many values. */
  public void checkNodes(long count) {
    if (count > nodes) {
      throw exceeded("NODES", "more than " + nodes + " values", nodes);
    }
  }

  private static ProblemException exceeded(String limit, String found, long largest) {
    return new ProblemException(
        Problem.of("The configuration is beyond the limit `" + limit + "`.")
            .found(found)
            .expected(largest + " at most")
            .advice(
                "raise it with `Confingy.builder().limit(Limit."
                    + limit
                    + ", ...)`, if you trust where the configuration comes from"));
  }
}
