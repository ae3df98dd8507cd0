package io.confingy.examples.training;

import io.confingy.Lazy;
import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.Hinge;
import org.tribuo.classification.sgd.objectives.LogMulticlass;

/** Learns a linear model by gradient descent. */
@Track
public final class LinearLearner implements Learner {

  private static final int NO_LOGGING = -1;

  private final Loss loss;
  private final Lazy<? extends Optimiser> optimiser;
  private final int epochs;
  private final int minibatchSize;
  private final long seed;

  /**
   * Describes a learner.
   *
   * @param loss what to minimise
   * @param optimiser how
   * @param epochs how often to go through the examples
   * @param minibatchSize how many examples make one step
   * @param seed decides the order of the examples in each epoch
   */
  public LinearLearner(
      Loss loss,
      Lazy<? extends Optimiser> optimiser,
      int epochs,
      @Default("4") int minibatchSize,
      long seed) {
    this.loss = loss;
    this.optimiser = optimiser;
    this.epochs = epochs;
    this.minibatchSize = minibatchSize;
    this.seed = seed;
  }

  @Override
  public Trainer<Label> create() {
    return new LinearSGDTrainer(
        switch (loss) {
          case LOG -> new LogMulticlass();
          case HINGE -> new Hinge();
        },
        optimiser.instantiate().create(),
        epochs,
        NO_LOGGING,
        minibatchSize,
        seed);
  }
}
