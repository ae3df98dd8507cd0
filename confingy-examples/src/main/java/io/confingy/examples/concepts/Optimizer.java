package io.confingy.examples.concepts;

/** A way to descend a gradient. */
public interface Optimizer {

  /**
   * Computes the next step.
   *
   * @param gradient the slope
   * @return how far to go
   */
  double step(double gradient);
}
