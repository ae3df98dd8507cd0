package io.confingy.examples.architectures.parts;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.Random;

/** A weighted sum of the features. */
@Track
public final class LinearModel implements Model {

  private final Weights weights;

  /**
   * Makes an untrained model.
   *
   * @param numFeatures how many features it takes
   * @param seed decides its first weights
   */
  public LinearModel(int numFeatures, @Default("0") long seed) {
    weights = Weights.random(new Random(seed), numFeatures, 1);
  }

  @Override
  public double predict(double[] features) {
    return weights.times(features)[0];
  }
}
