package io.confingy.examples.training;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import org.tribuo.math.StochasticGradientOptimiser;
import org.tribuo.math.optimisers.SGD;
import org.tribuo.math.optimisers.SGD.Momentum;

/** Plain stochastic gradient descent, with momentum. */
@Track
public final class SgdOptimiser implements Optimiser {

  private final double rate;
  private final double momentum;
  private final Decay decay;

  /**
   * Describes an optimiser.
   *
   * @param rate the initial learning rate
   * @param momentum the share of the last step that is kept, 0 for none
   * @param decay how the rate falls
   */
  public SgdOptimiser(
      double rate, @Default("0.0") double momentum, @Default("CONSTANT") Decay decay) {
    this.rate = rate;
    this.momentum = momentum;
    this.decay = decay;
  }

  @Override
  public StochasticGradientOptimiser create() {
    Momentum type = momentum == 0 ? Momentum.NONE : Momentum.STANDARD;
    return switch (decay) {
      case CONSTANT -> SGD.getSimpleSGD(rate, momentum, type);
      case LINEAR -> SGD.getLinearDecaySGD(rate, momentum, type);
      case SQUARE_ROOT -> SGD.getSqrtDecaySGD(rate, momentum, type);
    };
  }
}
