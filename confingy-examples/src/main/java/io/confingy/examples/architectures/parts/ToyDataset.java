package io.confingy.examples.architectures.parts;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.Random;

/** Random samples. */
@Track
public final class ToyDataset implements Dataset {

  private final double[][] features;
  private final double[] targets;

  /**
   * Makes the samples.
   *
   * @param numSamples how many
   * @param numFeatures how many features each has
   * @param seed decides which they are
   */
  public ToyDataset(int numSamples, int numFeatures, @Default("0") long seed) {
    Random random = new Random(seed);
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
