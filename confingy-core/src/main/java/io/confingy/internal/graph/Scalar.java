package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import io.confingy.internal.value.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value without parts. */
public sealed interface Scalar extends Node {

  /** The absence of a value. */
  enum Null implements Scalar {
    NULL
  }

  /** A truth value. */
  record Bool(boolean value) implements Scalar {
    static final Bool TRUE = new Bool(true);
    static final Bool FALSE = new Bool(false);

    /** Returns the one of the two nodes. */
    public static Bool of(boolean value) {
      return value ? TRUE : FALSE;
    }
  }

  /** A whole number that a {@code long} holds. */
  record Whole(long value) implements Scalar {
    private static final int CACHED = 256;
    private static final Whole[] SMALL = new Whole[CACHED];

    static {
      for (int i = 0; i < CACHED; i++) {
        SMALL[i] = new Whole(i);
      }
    }

    /** Returns the node for a number. */
    public static Whole of(long value) {
      return value >= 0 && value < CACHED ? SMALL[(int) value] : new Whole(value);
    }
  }

  /** A whole number beyond a {@code long}. */
  record BigWhole(BigInteger value) implements Scalar {}

  /** A number with a point or an exponent, with all its digits. */
  final class Decimal implements Scalar {
    /** As many digits as a {@code double} holds exactly, whichever they are. */
    private static final int FEW_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
      1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** The literal, or null where few digits say the same. */
    private final @Nullable String text;

    private final long digits;
    private final int scale;

    /** Makes a node for a literal as JSON spells it. */
    public Decimal(String text) {
      this.text = text;
      this.digits = 0;
      this.scale = 0;
    }

    private Decimal(long digits, int scale) {
      this.text = null;
      this.digits = digits;
      this.scale = scale;
    }

    /**
     * Makes a node for a literal of JSON with few digits and no exponent, which takes less room and
     * time than others; returns null for any other literal.
     */
    public static @Nullable Decimal brief(char[] buffer, int offset, int length) {
      boolean negative = buffer[offset] == '-';
      int from = negative ? offset + 1 : offset;
      int end = offset + length;
      if (end - from > FEW_DIGITS + 1) {
        return null;
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
          return null;
        }
      }
      // The sign of -0.0 would be lost.
      return point < 0 || (negative && digits == 0)
          ? null
          : new Decimal(negative ? -digits : digits, end - point - 1);
    }

    /** Returns the literal. */
    public String text() {
      return text == null ? BigDecimal.valueOf(digits, scale).toPlainString() : text;
    }

    /** Tells whether another one was made from the same literal in the same way. */
    boolean isSpelledLike(Decimal other) {
      return digits == other.digits && scale == other.scale && Objects.equals(text, other.text);
    }

    /** Returns a hash of the spelling. */
    long hash() {
      long hash = SecretHash.and(SecretHash.start(scale), digits);
      return text == null ? hash : SecretHash.and(hash, text);
    }

    /** Tells whether the number has so few digits that no other is as near to the same double. */
    public boolean isBrief() {
      return text == null;
    }

    /** Returns the double nearest to the number, infinite where it is too large. */
    public double nearestDouble() {
      // Both are exact, so that the quotient is rounded once.
      return text == null ? digits / POWERS_OF_TEN[scale] : Numbers.parseDouble(text);
    }
  }

  /** A string. */
  record Text(String value) implements Scalar {}

  /**
   * A value of a type with a text form.
   *
   * @param type the type, such as {@code java.nio.file.Path}
   * @param text its text form
   */
  record Value(TypeName type, String text) implements Scalar {}

  /**
   * An enum constant.
   *
   * @param type the enum
   * @param name the name of the constant
   */
  record EnumConstant(TypeName type, String name) implements Scalar {}

  /**
   * A class as a value.
   *
   * @param type the class; of an array the name ends in brackets
   */
  record ClassLiteral(TypeName type) implements Scalar {}

  /**
   * A function: a static method, a constructor, or a method that is given its object when it is
   * called.
   *
   * @param method which method it is
   */
  record Function(MethodName method) implements Scalar {}
}
