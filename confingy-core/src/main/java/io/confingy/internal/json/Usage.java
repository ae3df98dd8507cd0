package io.confingy.internal.json;

import io.confingy.internal.limit.Limits;
import io.confingy.internal.type.TypeName;
import io.confingy.internal.value.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Counts what a document that is being written uses up, and throws where a reader with the same
 * limits would refuse it.
 *
 * <p>Tokens are counted as the most that something can be; a document near that limit may be
 * refused a little early.
 */
final class Usage {

  /** The decimal digits of a binary one, rounded down. */
  private static final double DIGITS_PER_BIT = 0.301;

  /** The document, the table of classes, a class in it, and its types. */
  private static final int DEPTH_OF_CLASSES = 4;

  /** The most characters of a {@code long} or {@code double}, and the largest exponent of one. */
  private static final int LONGEST_PRIMITIVE = 26;

  private static final int LARGEST_EXPONENT = 324;

  private final Limits limits;
  private final boolean primitivesMayBeBeyond;
  private long tokens;
  private long nodes;
  private long depth;

  Usage(Limits limits) {
    this.limits = limits;
    this.primitivesMayBeBeyond =
        limits.numberLength() < LONGEST_PRIMITIVE || limits.exponent() < LARGEST_EXPONENT;
  }

  /** Counts the object around a value that cannot carry the version itself. */
  void wrapper() {
    tokens += 5;
    depth++;
  }

  /** Counts a value of one token. */
  void scalar() {
    value(1);
  }

  /** Counts a scalar or reference that is written as an object. */
  void marked(int mostTokens) {
    value(mostTokens);
    limits.checkJsonDepth(depth + 1);
  }

  /** Counts a composite, with the tokens of its end, that opens some levels. */
  void composite(int mostTokens, int levels, long position) {
    value(mostTokens);
    depth += levels;
    limits.checkJsonDepth(depth);
    limits.checkDocumentSize(position);
  }

  private void value(int mostTokens) {
    limits.checkNodes(++nodes);
    tokens += mostTokens;
    limits.checkTokens(tokens);
  }

  /** Counts the end of something that opened some levels. */
  void end(int levels) {
    depth -= levels;
  }

  void name(String name) {
    limits.checkName(name.length());
    tokens++;
  }

  /** Counts the two fields that say which constructor makes an object. */
  void maker(String maker) {
    text(maker);
    tokens += 4;
  }

  void text(String text) {
    limits.checkString(text.length());
  }

  void value(TypeName type, String text) {
    limits.checkValue(type, text);
  }

  void number(long value) {
    scalar();
    if (primitivesMayBeBeyond) {
      limits.checkNumber(Long.toString(value));
    }
  }

  void number(double value) {
    scalar();
    if (primitivesMayBeBeyond) {
      limits.checkNumber(Numbers.literal(value));
    }
  }

  void number(float value) {
    scalar();
    if (primitivesMayBeBeyond) {
      limits.checkNumber(Numbers.literal(value));
    }
  }

  void number(BigInteger value) {
    // Not to spell millions of digits to find out that they are too many.
    limits.checkNumber((long) (value.bitLength() * DIGITS_PER_BIT));
    limits.checkNumber(value.toString());
  }

  void number(BigDecimal value) {
    limits.checkNumber((long) (value.unscaledValue().bitLength() * DIGITS_PER_BIT));
    limits.checkNumber(value.toString());
  }

  void number(String literal) {
    limits.checkNumber(literal);
  }

  void classes(int count, int types) {
    tokens += 3 + 8L * count + 2L * types;
    limits.checkJsonDepth(DEPTH_OF_CLASSES);
  }

  /** Counts the whole document, with the tokens of its ids. */
  void complete(long size, long tokensOfIds) {
    limits.checkDocumentSize(size);
    limits.checkTokens(tokens + tokensOfIds);
  }
}
