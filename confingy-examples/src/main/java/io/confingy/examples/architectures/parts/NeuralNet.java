package io.confingy.examples.architectures.parts;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Layers of weighted sums, with an activation after each but the last. */
@Track
public final class NeuralNet implements Model {

  private final List<Weights> layers = new ArrayList<>();
  private final Activation activation;

  /**
   * Makes an untrained net.
   *
   * @param numFeatures how many features it takes
   * @param hiddenUnits how wide its hidden layers are
   * @param numLayers how many hidden layers it has
   * @param activation what comes after each of them
   */
  public NeuralNet(
      int numFeatures,
      int hiddenUnits,
      int numLayers,
      @Default(method = "relu") Activation activation) {
    this.activation = activation;
    Random random = new Random(0);
    int inputs = numFeatures;
    for (int i = 0; i < numLayers; i++) {
      layers.add(Weights.random(random, inputs, hiddenUnits));
      inputs = hiddenUnits;
    }
    layers.add(Weights.random(random, inputs, 1));
  }

  static Activation relu() {
    return new Activation(0);
  }

  @Override
  public double predict(double[] features) {
    double[] values = features;
    for (Weights layer : layers.subList(0, layers.size() - 1)) {
      values = Arrays.stream(layer.times(values)).map(activation).toArray();
    }
    return layers.get(layers.size() - 1).times(values)[0];
  }
}
