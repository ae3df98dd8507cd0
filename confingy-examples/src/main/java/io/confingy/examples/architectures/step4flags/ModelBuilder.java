package io.confingy.examples.architectures.step4flags;

import io.confingy.Lazy;
import io.confingy.examples.architectures.parts.LazyLinearModel;
import io.confingy.examples.architectures.parts.LazyNeuralNet;
import io.confingy.examples.architectures.parts.Model;

/** Builds the recipe of the model that the values ask for. */
public class ModelBuilder {

  /**
   * Builds the recipe; the compiler sees to it that no type is forgotten.
   *
   * @param hyperparams what the experimenter chose
   * @return a recipe
   */
  public Lazy<? extends Model> build(Hyperparams hyperparams) {
    return switch (hyperparams.modelType()) {
      case LINEAR -> LazyLinearModel.of(hyperparams.numFeatures());
      case NEURAL ->
          LazyNeuralNet.builder()
              .numFeatures(hyperparams.numFeatures())
              .hiddenUnits(hyperparams.hiddenUnits())
              .numLayers(hyperparams.numLayers())
              .build();
    };
  }
}
