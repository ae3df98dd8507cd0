package io.confingy.examples.training;

import io.confingy.annotations.Track;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.baseline.DummyClassifierTrainer;

/** Learns the most frequent class, and tells how many of its kind were built. */
@Track
final class CountedLearner implements Learner {

  static int built;

  CountedLearner() {
    built++;
  }

  @Override
  public Trainer<Label> create() {
    return DummyClassifierTrainer.createMostFrequentTrainer();
  }
}
