package io.confingy.examples.modifying;

/** How the weights of a model are changed. */
public interface Optimizer {

  /**
   * Returns how far a step goes.
   *
   * @param step the number of the step
   * @return the learning rate
   */
  double rate(int step);
}
