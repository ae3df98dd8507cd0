package io.confingy.internal.graph;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a number is, however it is spelled. */
public final class NumberValue {

  /** As many digits as a {@code double} tells apart, whichever they are. */
  private static final int FEW_DIGITS = 15;

  private NumberValue() {}

  /** Returns an object that equals that of the same number, and only that. */
  static Object of(Scalar.Decimal decimal) {
    return decimal.isBrief() ? (Object) decimal.nearestDouble() : of(decimal.text());
  }

  /** Returns a hash of such an object. */
  static long hash(Object value) {
    if (value instanceof BigDecimal big) {
      return SecretHash.and(SecretHash.start(big.scale()), big.unscaledValue());
    }
    return value instanceof Double number
        ? SecretHash.and(SecretHash.start(0), Double.doubleToLongBits(number))
        : SecretHash.and(SecretHash.start(0), (String) value);
  }

  private static Object of(String literal) {
    BigDecimal number;
    try {
      number = new BigDecimal(literal).stripTrailingZeros();
    } catch (NumberFormatException e) {
      // An exponent that only a runtime without a limit reads.
      return literal;
    }
    if (number.signum() == 0) {
      return literal.startsWith("-") ? -0.0 : 0.0;
    }
    int before = number.precision() - number.scale();
    boolean few =
        number.precision() <= FEW_DIGITS && number.scale() <= FEW_DIGITS && before <= FEW_DIGITS;
    return few ? (Object) number.doubleValue() : number;
  }

  /** Tells whether two nodes are the same number, be it whole or with a point. */
  public static boolean areEqual(Node a, Node b) {
    BigDecimal first = exactly(a);
    BigDecimal second = exactly(b);
    return first != null && second != null && first.compareTo(second) == 0;
  }

  private static @Nullable BigDecimal exactly(Node scalar) {
    if (scalar instanceof Scalar.Whole whole) {
      return BigDecimal.valueOf(whole.value());
    }
    if (scalar instanceof Scalar.BigWhole big) {
      return new BigDecimal(big.value());
    }
    if (!(scalar instanceof Scalar.Decimal decimal)) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(decimal.text());
      // No whole number is minus zero.
      return number.signum() == 0 && decimal.text().startsWith("-") ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
