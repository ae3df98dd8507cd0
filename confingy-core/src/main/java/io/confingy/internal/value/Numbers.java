package io.confingy.internal.value;

import com.fasterxml.jackson.core.io.NumberInput;
import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * The literals of floating-point numbers: the shortest that reads back as the same number, alike in
 * every JVM.
 */
public final class Numbers {

  private Numbers() {}

  /** Returns the literal of a double that is finite. */
  public static String literal(double value) {
    // Double.toString became the shortest only with JDK 19.
    return NumberOutput.toString(value, true);
  }

  /** Returns the literal of a float that is finite. */
  public static String literal(float value) {
    return NumberOutput.toString(value, true);
  }

  /** Returns the double nearest to a literal, infinite where it is too large. */
  public static double parseDouble(String literal) {
    return NumberInput.parseDouble(literal, true);
  }

  /** Returns the float nearest to a literal, infinite where it is too large. */
  public static float parseFloat(String literal) {
    return NumberInput.parseFloat(literal, true);
  }
}
