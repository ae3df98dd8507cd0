package io.confingy.examples.training;

import io.confingy.Lazy;
import io.confingy.annotations.Track;
import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.evaluation.LabelEvaluation;
import org.tribuo.classification.evaluation.LabelEvaluator;
import org.tribuo.evaluation.TrainTestSplitter;

/** A training from data to accuracy: everything that decides its outcome. */
@Track
public final class Experiment {

  private final CsvSource source;
  private final Split split;
  private final Lazy<? extends Learner> learner;

  /**
   * Describes an experiment.
   *
   * @param source where the examples come from
   * @param split which of them are held out
   * @param learner what learns from the others; built when the experiment runs
   */
  public Experiment(CsvSource source, Split split, Lazy<? extends Learner> learner) {
    this.source = source;
    this.split = split;
    this.learner = learner;
  }

  /**
   * Trains a new model and tests it on the examples held out.
   *
   * @return the same at each call, in every JVM
   */
  public Outcome run() {
    TrainTestSplitter<Label> parts = split.apply(source.load());
    Dataset<Label> train = new MutableDataset<>(parts.getTrain());
    Dataset<Label> test = new MutableDataset<>(parts.getTest());
    Model<Label> model = learner.instantiate().create().train(train);
    LabelEvaluation evaluation = new LabelEvaluator().evaluate(model, test);
    return new Outcome(
        train.size(), test.size(), evaluation.accuracy(), evaluation.macroAveragedF1());
  }
}
