package io.confingy.examples.training;

import io.confingy.Lazy;
import io.confingy.annotations.Track;
import java.util.List;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.transform.TransformTrainer;
import org.tribuo.transform.TransformationMap;
import org.tribuo.transform.transformations.MeanStdDevTransformation;

/** Gives every feature mean 0 and standard deviation 1 before another learner sees it. */
@Track
public final class StandardisingLearner implements Learner {

  private final Lazy<? extends Learner> learner;

  /**
   * Describes a learner.
   *
   * @param learner what learns from the standardised features
   */
  public StandardisingLearner(Lazy<? extends Learner> learner) {
    this.learner = learner;
  }

  @Override
  public Trainer<Label> create() {
    return new TransformTrainer<>(
        learner.instantiate().create(),
        new TransformationMap(List.of(new MeanStdDevTransformation())));
  }
}
