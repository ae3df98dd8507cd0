package io.confingy.examples.training;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;

/** Learns a decision tree. */
@Track
public final class TreeLearner implements Learner {

  private static final float ANY_DECREASE = 0;

  private final int maxDepth;
  private final float minLeafSize;
  private final float featureFraction;
  private final long seed;

  /**
   * Describes a learner.
   *
   * @param maxDepth how many questions to ask at most
   * @param minLeafSize how many examples a leaf holds at least
   * @param featureFraction the share of the features to choose each question from
   * @param seed decides which these are
   */
  public TreeLearner(
      int maxDepth,
      @Default("1") float minLeafSize,
      @Default("1") float featureFraction,
      long seed) {
    this.maxDepth = maxDepth;
    this.minLeafSize = minLeafSize;
    this.featureFraction = featureFraction;
    this.seed = seed;
  }

  @Override
  public Trainer<Label> create() {
    return new CARTClassificationTrainer(
        maxDepth, minLeafSize, ANY_DECREASE, featureFraction, new GiniIndex(), seed);
  }
}
