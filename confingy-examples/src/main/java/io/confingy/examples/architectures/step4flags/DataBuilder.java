package io.confingy.examples.architectures.step4flags;

import io.confingy.examples.architectures.parts.Dataset;
import io.confingy.examples.architectures.parts.LazyToyDataset;

/** Builds a toy data set. */
public class DataBuilder {

  /**
   * Builds the data set.
   *
   * @param hyperparams what the experimenter chose
   * @return a data set
   */
  public Dataset build(Hyperparams hyperparams) {
    return LazyToyDataset.create(1_000, hyperparams.numFeatures());
  }
}
