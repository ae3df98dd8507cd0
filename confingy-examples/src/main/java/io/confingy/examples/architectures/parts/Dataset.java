package io.confingy.examples.architectures.parts;

/** Samples of features, each with its target. */
public interface Dataset {

  /**
   * Returns how many samples there are.
   *
   * @return a number above zero
   */
  int size();

  /**
   * Returns the features of a sample.
   *
   * @param index its position, from 0
   * @return the numbers to predict from
   */
  double[] features(int index);

  /**
   * Returns the target of a sample.
   *
   * @param index its position, from 0
   * @return the number to predict
   */
  double target(int index);
}
