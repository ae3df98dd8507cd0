package io.confingy.examples.modifying;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;

/** An optimizer whose rate rises at the beginning. */
@Track
public final class Adam implements Optimizer {

  private final double lr;
  private final int warmup;

  /**
   * Makes an optimizer.
   *
   * @param lr the learning rate after the beginning
   * @param warmup how many steps the beginning takes
   */
  public Adam(double lr, @Default("0") int warmup) {
    this.lr = lr;
    this.warmup = warmup;
  }

  @Override
  public double rate(int step) {
    return step < warmup ? lr * step / warmup : lr;
  }
}
