package io.confingy.examples.architectures.step5subclasses;

import io.confingy.Lazy;
import io.confingy.examples.architectures.parts.Activation;
import io.confingy.examples.architectures.parts.LazyNeuralNet;
import io.confingy.examples.architectures.parts.Model;

/** Builds the recipe of a neural net, each of its parts in a method of its own. */
public class ModelBuilder {

  /**
   * Builds the recipe.
   *
   * @param hyperparams what the experimenter chose
   * @return a recipe
   */
  public Lazy<? extends Model> build(Hyperparams hyperparams) {
    return LazyNeuralNet.builder()
        .numFeatures(hyperparams.numFeatures())
        .hiddenUnits(hyperparams.hiddenUnits())
        .numLayers(hyperparams.numLayers())
        .activation(activation(hyperparams))
        .build();
  }

  /**
   * Builds what comes after each hidden layer.
   *
   * @param hyperparams what the experimenter chose
   * @return a rectifier
   */
  protected Activation activation(Hyperparams hyperparams) {
    return new Activation(0);
  }
}
