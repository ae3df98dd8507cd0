package io.confingy.examples.architectures.step3builders;

import io.confingy.examples.architectures.parts.Config;
import io.confingy.examples.architectures.parts.LazyNeuralNet;

/** Two experiments that differ in one builder. */
public final class MyConfig {

  private MyConfig() {}

  /**
   * With the builders as they are.
   *
   * @return a configuration
   */
  public static Config linear() {
    return new Hyperparams(8).toConfig(new ModelBuilder(), new DataBuilder());
  }

  /**
   * With another builder for the model, which a method can be.
   *
   * @return a configuration
   */
  public static Config neural() {
    return new Hyperparams(8).toConfig(MyConfig::neuralNet, new DataBuilder());
  }

  private static LazyNeuralNet neuralNet(Hyperparams hyperparams) {
    return LazyNeuralNet.builder()
        .numFeatures(hyperparams.numFeatures())
        .hiddenUnits(4)
        .numLayers(2)
        .build();
  }
}
