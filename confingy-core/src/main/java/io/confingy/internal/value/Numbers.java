package io.confingy.internal.value;

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
}
