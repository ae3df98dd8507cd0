package io.confingy.examples.architectures.parts;

import io.confingy.Lazy;

/**
 * A whole configuration.
 *
 * @param model a recipe of the model
 * @param dataset what to try it on
 */
public record Config(Lazy<? extends Model> model, Dataset dataset) {

  /**
   * Builds the model and tries it.
   *
   * @return the mean squared error over the data set
   */
  public double run() {
    Model built = model.instantiate();
    double sum = 0;
    for (int i = 0; i < dataset.size(); i++) {
      double error = built.predict(dataset.features(i)) - dataset.target(i);
      sum += error * error;
    }
    return sum / dataset.size();
  }
}
