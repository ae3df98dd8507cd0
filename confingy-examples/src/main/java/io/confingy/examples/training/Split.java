package io.confingy.examples.training;

import org.tribuo.DataSource;
import org.tribuo.classification.Label;
import org.tribuo.evaluation.TrainTestSplitter;

/**
 * A random division of the data into a part to train on and a part to test on.
 *
 * <p>A record needs no annotation to be part of a configuration.
 *
 * @param trainFraction the share of the examples to train on, between 0 and 1
 * @param seed decides which examples these are
 */
public record Split(double trainFraction, long seed) {

  /**
   * Shuffles the examples and divides them.
   *
   * @param data what to divide
   * @return the two parts
   */
  public TrainTestSplitter<Label> apply(DataSource<Label> data) {
    return new TrainTestSplitter<>(data, trainFraction, seed);
  }
}
