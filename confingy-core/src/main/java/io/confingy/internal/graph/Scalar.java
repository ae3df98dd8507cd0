package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import io.confingy.internal.value.Numbers;
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
    /** The literal, or null where it is brief. */
    private final @Nullable String text;

    /** The number where it is brief, as {@link BriefDecimal} has it. */
    private final long brief;

    /** Makes a node for a literal as JSON spells it. */
    public Decimal(String text) {
      this.text = text;
      this.brief = BriefDecimal.NONE;
    }

    /** Makes a node for a brief literal, which takes less room and time than others. */
    public Decimal(long brief) {
      this.text = null;
      this.brief = brief;
    }

    /** Returns the literal. */
    public String text() {
      return text == null ? BriefDecimal.text(brief) : text;
    }

    /** Tells whether another one was made from the same literal in the same way. */
    boolean isSpelledLike(Decimal other) {
      return brief == other.brief && Objects.equals(text, other.text);
    }

    /** Returns a hash of the spelling. */
    long hash() {
      long hash = SecretHash.start(0);
      return text == null ? SecretHash.and(hash, brief) : SecretHash.and(hash, text);
    }

    /** Tells whether the number has so few digits that no other is as near to the same double. */
    public boolean isBrief() {
      return text == null;
    }

    /**
     * Returns the literal of the double nearest to the number, or null where that is too large to
     * be one.
     */
    public @Nullable String nearestLiteral() {
      String shortest = text == null ? BriefDecimal.shortest(brief) : null;
      if (shortest != null) {
        return shortest;
      }
      double nearest = nearestDouble();
      return Double.isFinite(nearest) ? Numbers.literal(nearest) : null;
    }

    /** Returns the double nearest to the number, infinite where it is too large. */
    public double nearestDouble() {
      return text == null ? BriefDecimal.nearestDouble(brief) : Numbers.parseDouble(text);
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
