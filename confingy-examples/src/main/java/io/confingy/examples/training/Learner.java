package io.confingy.examples.training;

import org.tribuo.Trainer;
import org.tribuo.classification.Label;

/** A way to learn a classifier from examples. */
public interface Learner {

  /**
   * Makes the Tribuo trainer.
   *
   * @return a new one at each call, since every training moves a trainer's random numbers on
   */
  Trainer<Label> create();
}
