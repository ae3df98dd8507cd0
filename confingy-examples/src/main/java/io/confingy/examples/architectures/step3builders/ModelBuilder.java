package io.confingy.examples.architectures.step3builders;

import io.confingy.Lazy;
import io.confingy.examples.architectures.parts.LazyLinearModel;
import io.confingy.examples.architectures.parts.Model;

/** Builds the recipe of a linear model. */
public class ModelBuilder implements Builder<Lazy<? extends Model>> {

  @Override
  public Lazy<? extends Model> build(Hyperparams hyperparams) {
    return LazyLinearModel.of(hyperparams.numFeatures());
  }
}
