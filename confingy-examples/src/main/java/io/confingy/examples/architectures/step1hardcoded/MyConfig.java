package io.confingy.examples.architectures.step1hardcoded;

import io.confingy.examples.architectures.parts.Config;
import io.confingy.examples.architectures.parts.LazyLinearModel;
import io.confingy.examples.architectures.parts.LazyNeuralNet;
import io.confingy.examples.architectures.parts.LazyToyDataset;

/**
 * A script: to try something else, edit it.
 *
 * <p>That is fine to begin with: whatever the values are today, the saved JSON has them.
 */
public final class MyConfig {

  private MyConfig() {}

  /**
   * The first experiment.
   *
   * @return a configuration
   */
  public static Config linear() {
    return new Config(LazyLinearModel.of(8), LazyToyDataset.create(1_000, 8));
  }

  /**
   * The second: only the model is another.
   *
   * @return a configuration
   */
  public static Config neural() {
    return new Config(
        LazyNeuralNet.builder().numFeatures(8).hiddenUnits(4).numLayers(2).build(),
        LazyToyDataset.create(1_000, 8));
  }
}
