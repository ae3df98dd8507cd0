package io.confingy.examples.architectures.step5subclasses;

import io.confingy.examples.architectures.parts.Activation;

/** Builds the same net with a leak that is smaller the deeper the net is. */
public class LeakyModelBuilder extends ModelBuilder {

  @Override
  protected Activation activation(Hyperparams hyperparams) {
    return new Activation(0.1 / hyperparams.numLayers());
  }
}
