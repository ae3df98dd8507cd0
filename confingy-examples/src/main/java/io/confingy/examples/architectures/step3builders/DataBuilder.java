package io.confingy.examples.architectures.step3builders;

import io.confingy.examples.architectures.parts.Dataset;
import io.confingy.examples.architectures.parts.LazyToyDataset;

/** Builds a toy data set. */
public class DataBuilder implements Builder<Dataset> {

  @Override
  public Dataset build(Hyperparams hyperparams) {
    return LazyToyDataset.create(1_000, hyperparams.numFeatures());
  }
}
