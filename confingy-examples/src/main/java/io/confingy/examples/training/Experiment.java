package io.confingy.examples.training;

import io.confingy.Lazy;
import io.confingy.annotations.Track;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.evaluation.LabelEvaluation;
import org.tribuo.classification.evaluation.LabelEvaluator;
import org.tribuo.evaluation.TrainTestSplitter;

/** A training from data to accuracy: everything that decides its outcome. */
@Track
public final class Experiment {

  /** A trainer inside of the trainer may have been used before, and moved its random numbers on. */
  private static final int FIRST_TRAINING = 0;

  private final CsvSource source;
  private final Split split;
  private final Lazy<? extends Trainer<Label>> trainer;

  /**
   * Describes an experiment.
   *
   * @param source where the examples come from
   * @param split which of them are held out
   * @param trainer what learns from the others; built when the experiment runs
   */
  public Experiment(CsvSource source, Split split, Lazy<? extends Trainer<Label>> trainer) {
    this.source = source;
    this.split = split;
    this.trainer = trainer;
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
    Model<Label> model = trainer.instantiate().train(train, Map.of(), FIRST_TRAINING);
    LabelEvaluation evaluation = new LabelEvaluator().evaluate(model, test);
    return new Outcome(
        train.size(), test.size(), evaluation.accuracy(), evaluation.macroAveragedF1());
  }
}
