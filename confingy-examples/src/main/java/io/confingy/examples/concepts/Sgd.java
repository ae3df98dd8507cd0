package io.confingy.examples.concepts;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;

/** Plain gradient descent, with momentum. */
@Track
public final class Sgd implements Optimizer {
  private final double rate;
  private final double momentum;
  private double last; // state: never saved

  /**
   * Makes an optimizer that has not stepped yet.
   *
   * @param rate how far it goes
   * @param momentum the share of the last step that is kept
   */
  public Sgd(double rate, @Default("0.0") double momentum) {
    this.rate = rate;
    this.momentum = momentum;
  }

  @Override
  public double step(double gradient) {
    last = momentum * last - rate * gradient;
    return last;
  }
}
