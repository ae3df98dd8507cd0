package io.confingy.examples.lenses;

import io.confingy.annotations.Track;

/** An optimizer. */
@Track
public class Optimizer {

  private final double lr;

  /**
   * Makes an optimizer.
   *
   * @param lr the learning rate
   */
  public Optimizer(double lr) {
    this.lr = lr;
  }

  /**
   * Returns how fast it learns.
   *
   * @return the learning rate
   */
  public double lr() {
    return lr;
  }
}
