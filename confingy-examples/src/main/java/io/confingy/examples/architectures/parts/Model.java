package io.confingy.examples.architectures.parts;

/** A function of several numbers. */
public interface Model {

  /**
   * Computes the function.
   *
   * @param features the numbers, as many as the model was made for
   * @return its value
   */
  double predict(double[] features);
}
