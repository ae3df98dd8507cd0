package io.confingy.examples.architectures.parts;

import io.confingy.annotations.Track;
import java.util.Random;

/** Random samples, the same each time. */
@Track
public final class ToyDataset implements Dataset {

  private final double[][] features;
  private final double[] targets;

  /**
   * Makes the samples.
   *
   * @param numSamples how many
   * @param numFeatures how many features each has
   */
  public ToyDataset(int numSamples, int numFeatures) {
    Random random = new Random(0);
    features = new double[numSamples][];
    targets = new double[numSamples];
    for (int i = 0; i < numSamples; i++) {
      features[i] = random.doubles(numFeatures, -1, 1).toArray();
      targets[i] = random.nextGaussian();
    }
  }

  @Override
  public int size() {
    return targets.length;
  }

  @Override
  public double[] features(int index) {
    return features[index].clone();
  }

  @Override
  public double target(int index) {
    return targets[index];
  }
}
