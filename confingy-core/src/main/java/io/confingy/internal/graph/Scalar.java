package io.confingy.internal.graph;

import io.confingy.internal.type.TypeName;
import java.math.BigInteger;

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

  /**
   * A number with a point or an exponent.
   *
   * @param text its literal, as JSON spells it, with all its digits
   */
  record Decimal(String text) implements Scalar {}

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
