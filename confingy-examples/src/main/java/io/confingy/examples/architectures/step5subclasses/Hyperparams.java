package io.confingy.examples.architectures.step5subclasses;

import io.confingy.examples.architectures.parts.Config;
import io.confingy.examples.architectures.parts.LazyToyDataset;

/**
 * The values that an experimenter changes.
 *
 * @param numFeatures how many features the model takes and the data set has
 * @param hiddenUnits how wide the hidden layers are
 * @param numLayers how many of them there are
 */
public record Hyperparams(int numFeatures, int hiddenUnits, int numLayers) {

  /**
   * Turns the values into a configuration.
   *
   * @param modelBuilder decides on the model
   * @return a configuration
   */
  public Config toConfig(ModelBuilder modelBuilder) {
    return new Config(modelBuilder.build(this), LazyToyDataset.create(1_000, numFeatures));
  }
}
