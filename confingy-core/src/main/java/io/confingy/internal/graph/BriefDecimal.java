package io.confingy.internal.graph;

import io.confingy.internal.value.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a point, no exponent, and as few digits as a {@code double} holds exactly, whichever
 * they are; each is one {@code long}, so that it takes no room of its own.
 */
public final class BriefDecimal {

  /** Stands for any other number. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int FEW_DIGITS = 15;

  /** As many bits as it takes to say how many of the digits are behind the point. */
  private static final int SCALE_BITS = 4;

  private static final int SCALE_MASK = (1 << SCALE_BITS) - 1;

  /** Where the literals of doubles begin to have exponents. */
  private static final long FIRST_WITH_EXPONENT = 10_000_000;

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private BriefDecimal() {}

  /** Reads a literal of JSON; returns {@link #NONE} where it has no point, or is not brief. */
  public static long of(char[] buffer, int offset, int length) {
    boolean negative = buffer[offset] == '-';
    int from = negative ? offset + 1 : offset;
    int end = offset + length;
    if (end - from > FEW_DIGITS + 1) {
      return NONE;
    }
    long digits = 0;
    int point = -1;
    for (int i = from; i < end; i++) {
      char c = buffer[i];
      if (c == '.') {
        point = i;
      } else if (c >= '0' && c <= '9') {
        digits = digits * 10 + c - '0';
      } else {
        return NONE;
      }
    }
    // The sign of -0.0 would be lost.
    return point < 0 || (negative && digits == 0)
        ? NONE
        : (negative ? -digits : digits) << SCALE_BITS | (end - point - 1);
  }

  /** Returns the double nearest to the number. */
  public static double nearestDouble(long brief) {
    // Both are exact, so that the quotient is rounded once.
    return (brief >> SCALE_BITS) / POWERS_OF_TEN[(int) brief & SCALE_MASK];
  }

  /**
   * Returns the literal that {@link Numbers#literal(double)} has for the nearest double, or null
   * where that has an exponent.
   *
   * <p>No other number of so few digits has the same nearest double, so that none that is shorter
   * has it.
   */
  static @Nullable String shortest(long brief) {
    long digits = Math.abs(brief >> SCALE_BITS);
    int scale = (int) brief & SCALE_MASK;
    while (scale > 1 && digits % 10 == 0) {
      digits /= 10;
      scale--;
    }
    long one = (long) POWERS_OF_TEN[scale];
    long whole = digits / one;
    if (whole >= FIRST_WITH_EXPONENT || (whole == 0 && digits != 0 && digits * 1_000 < one)) {
      return null;
    }
    StringBuilder text = new StringBuilder(FEW_DIGITS + 4);
    if (brief < 0) {
      text.append('-');
    }
    int point = text.append(whole).length();
    // The first digit keeps the zeros behind the point, and makes room for it.
    text.append(one + digits % one).setCharAt(point, '.');
    return text.toString();
  }

  /** Returns the literal. */
  static String text(long brief) {
    return BigDecimal.valueOf(brief >> SCALE_BITS, (int) brief & SCALE_MASK).toPlainString();
  }
}
