package io.confingy.examples.migrating;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;

/** A class that was there before, now with an annotation. */
@Track
public class Optimizer {

  private final double rate;
  private final double momentum;

  /**
   * Makes an optimizer.
   *
   * @param rate how far a step goes
   * @param momentum how much of the last step is kept
   */
  public Optimizer(double rate, @Default("0.9") double momentum) {
    this.rate = rate;
    this.momentum = momentum;
  }

  /**
   * Returns how far the next step goes.
   *
   * @param last how far the last step went
   * @return the length of the step
   */
  public double step(double last) {
    return rate + momentum * last;
  }
}
