package io.confingy.examples.architectures.step4flags;

import io.confingy.examples.architectures.parts.Config;

/** Two experiments that differ in one value. */
public final class MyConfig {

  private static final LazyHyperparams BASE = LazyHyperparams.builder().numFeatures(8).build();

  private MyConfig() {}

  /**
   * With the values as they are.
   *
   * @return a configuration
   */
  public static Config linear() {
    return BASE.instantiate().toConfig();
  }

  /**
   * With another type of model.
   *
   * @return a configuration
   */
  public static Config neural() {
    return BASE.withModelType(ModelType.NEURAL).instantiate().toConfig();
  }
}
