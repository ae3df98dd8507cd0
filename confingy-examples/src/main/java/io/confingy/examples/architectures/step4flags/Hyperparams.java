package io.confingy.examples.architectures.step4flags;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import io.confingy.examples.architectures.parts.Config;

/**
 * The values that an experimenter changes, by now enough of them to want defaults and copies.
 *
 * @param numFeatures how many features the model takes and the data set has
 * @param modelType which model to build
 * @param hiddenUnits how wide the hidden layers of a neural net are
 * @param numLayers how many of them it has
 */
@Track
public record Hyperparams(
    int numFeatures,
    @Default("LINEAR") ModelType modelType,
    @Default("4") int hiddenUnits,
    @Default("2") int numLayers) {

  /**
   * Turns the values into a configuration.
   *
   * @return a configuration
   */
  public Config toConfig() {
    return new Config(new ModelBuilder().build(this), new DataBuilder().build(this));
  }
}
