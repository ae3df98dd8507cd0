package io.confingy.benchmarks;

import io.confingy.annotations.Track;

/** An optimizer with a rate for each weight. */
@Track
public final class Adam implements Optimizer {
  final double rate;
  final double beta;
  final boolean amsgrad;

  /** Makes an optimizer. */
  public Adam(double rate, double beta, boolean amsgrad) {
    this.rate = rate;
    this.beta = beta;
    this.amsgrad = amsgrad;
  }
}
