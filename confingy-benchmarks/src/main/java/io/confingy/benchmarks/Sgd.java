package io.confingy.benchmarks;

import io.confingy.annotations.Track;

/** An optimizer with one rate for all weights. */
@Track
public final class Sgd implements Optimizer {
  final double rate;

  /** Makes an optimizer. */
  public Sgd(double rate) {
    this.rate = rate;
  }
}
