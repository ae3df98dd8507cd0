package io.confingy.examples.architectures.step2variables;

import io.confingy.examples.architectures.parts.Config;
import io.confingy.examples.architectures.parts.LazyNeuralNet;
import io.confingy.examples.architectures.parts.LazyToyDataset;

/** A script whose model and data set cannot disagree on the number of features. */
public final class MyConfig {

  private static final int NUM_FEATURES = 8;

  private MyConfig() {}

  /**
   * The experiment.
   *
   * @return a configuration
   */
  public static Config neural() {
    return new Config(
        LazyNeuralNet.builder().numFeatures(NUM_FEATURES).hiddenUnits(4).numLayers(2).build(),
        LazyToyDataset.create(1_000, NUM_FEATURES));
  }
}
