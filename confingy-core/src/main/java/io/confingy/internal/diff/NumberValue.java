package io.confingy.internal.diff;

import io.confingy.internal.graph.Scalar;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a number is, however it is spelled. */
final class NumberValue {

  /** As many digits as a {@code double} tells apart, whichever they are. */
  private static final int FEW_DIGITS = 15;

  private NumberValue() {}

  /**
   * Returns an object that equals that of the same number of the same kind, whole or with a point;
   * null for what is no number.
   */
  static @Nullable Object of(Scalar scalar) {
    if (scalar instanceof Scalar.Whole whole) {
      return whole.value();
    }
    if (scalar instanceof Scalar.BigWhole big) {
      return big.value();
    }
    if (scalar instanceof Scalar.Decimal decimal) {
      return decimal.isBrief() ? (Object) decimal.nearestDouble() : of(decimal.text());
    }
    return null;
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

  /** Tells whether two scalars are the same number, be it whole or with a point. */
  static boolean areEqual(Scalar a, Scalar b) {
    BigDecimal first = exactly(a);
    BigDecimal second = exactly(b);
    return first != null && second != null && first.compareTo(second) == 0;
  }

  private static @Nullable BigDecimal exactly(Scalar scalar) {
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
