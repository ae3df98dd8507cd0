package io.confingy.examples.architectures.step3builders;

import io.confingy.Lazy;
import io.confingy.examples.architectures.parts.Config;
import io.confingy.examples.architectures.parts.Dataset;
import io.confingy.examples.architectures.parts.Model;

/**
 * The few values that an experimenter changes.
 *
 * @param numFeatures how many features the model takes and the data set has
 */
public record Hyperparams(int numFeatures) {

  /**
   * Turns the values into a configuration.
   *
   * @param modelBuilder decides on the model
   * @param dataBuilder decides on the data
   * @return a configuration
   */
  public Config toConfig(
      Builder<? extends Lazy<? extends Model>> modelBuilder,
      Builder<? extends Dataset> dataBuilder) {
    return new Config(modelBuilder.build(this), dataBuilder.build(this));
  }
}
