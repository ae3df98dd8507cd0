package io.confingy.examples.architectures.step5subclasses;

import io.confingy.examples.architectures.parts.Config;

/** Two experiments that differ in one part of the model. */
public final class MyConfig {

  private static final Hyperparams HYPERPARAMS = new Hyperparams(8, 4, 2);

  private MyConfig() {}

  /**
   * With the net as it is.
   *
   * @return a configuration
   */
  public static Config neural() {
    return HYPERPARAMS.toConfig(new ModelBuilder());
  }

  /**
   * With another activation.
   *
   * @return a configuration
   */
  public static Config leaky() {
    return HYPERPARAMS.toConfig(new LeakyModelBuilder());
  }
}
