package io.confingy.examples.training;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import org.tribuo.math.StochasticGradientOptimiser;
import org.tribuo.math.optimisers.AdaGrad;

/** AdaGrad: each parameter's rate shrinks with the gradients it has seen. */
@Track
public final class AdaGradOptimiser implements Optimiser {

  private final double rate;
  private final double epsilon;

  /**
   * Describes an optimiser.
   *
   * @param rate the initial learning rate
   * @param epsilon keeps the division stable near zero
   */
  public AdaGradOptimiser(double rate, @Default("1e-6") double epsilon) {
    this.rate = rate;
    this.epsilon = epsilon;
  }

  @Override
  public StochasticGradientOptimiser create() {
    return new AdaGrad(rate, epsilon);
  }
}
