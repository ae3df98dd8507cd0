package io.confingy.examples.concepts;

import io.confingy.annotations.Track;

/** Functions that a configuration can refer to. */
public final class Losses {

  private Losses() {}

  /**
   * Punishes large errors most.
   *
   * @param actual what a model said
   * @param wanted what it should have said
   * @return the square of the error
   */
  @Track
  public static double squared(double actual, double wanted) {
    double error = actual - wanted;
    return error * error;
  }
}
