package io.confingy.examples.training;

import org.tribuo.math.StochasticGradientOptimiser;

/** A way to descend a gradient. */
public interface Optimiser {

  /**
   * Makes the Tribuo object.
   *
   * @return a new one at each call, since it has state
   */
  StochasticGradientOptimiser create();
}
