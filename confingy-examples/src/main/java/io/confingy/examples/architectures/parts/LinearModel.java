package io.confingy.examples.architectures.parts;

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
   */
  public LinearModel(int numFeatures) {
    weights = Weights.random(new Random(0), numFeatures, 1);
  }

  @Override
  public double predict(double[] features) {
    return weights.times(features)[0];
  }
}
