package io.confingy.examples.concepts;

import java.io.Serializable;

/** A functional interface of one's own. */
@FunctionalInterface
public interface Score extends Serializable {

  /**
   * Rates an answer.
   *
   * @param actual what a model said
   * @param wanted what it should have said
   * @return a number
   */
  double of(double actual, double wanted);
}
