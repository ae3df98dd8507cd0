package io.confingy.examples.concepts;

import io.confingy.annotations.Track;

/** Multiplies. */
@Track
public final class Scaler {
  private final double factor;

  /**
   * Makes a scaler.
   *
   * @param factor what to multiply with
   */
  public Scaler(double factor) {
    this.factor = factor;
  }

  /**
   * Multiplies a value.
   *
   * @param value any number
   * @return the product
   */
  @Track
  public double apply(double value) {
    return factor * value;
  }
}
