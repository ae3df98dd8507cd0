package io.confingy.examples.architectures.step3builders;

import io.confingy.examples.architectures.parts.Dataset;
import io.confingy.examples.architectures.parts.LazyToyDataset;

/** Builds a toy data set. */
public class DataBuilder implements Builder<Dataset> {

  @Override
  public Dataset build(Hyperparams hyperparams) {
    return LazyToyDataset.builder()
        .numSamples(1_000)
        .numFeatures(hyperparams.numFeatures())
        .build()
        .instantiate();
  }
}
