package io.confingy.examples.training;

import java.util.List;
import org.tribuo.classification.Label;
import org.tribuo.math.StochasticGradientOptimiser;
import org.tribuo.math.optimisers.SGD;

/** The experiments of this example, wired in code. */
final class Experiments {

  private static final long SEED = 7;
  private static final int NO_LOGGING = -1;

  private Experiments() {}

  /** Two measures of each flower, and a short training. */
  static LazyExperiment baseline() {
    return LazyExperiment.of(
        LazyCsvSource.create("iris.csv", "species", List.of("sepal_length", "sepal_width")),
        new Split(0.5, SEED),
        standardising(logisticRegression(LazyAdaGrad.create(0.1, 1e-6), 5)));
  }

  /** The baseline with all measures, another optimiser and a longer training. */
  static LazyExperiment variant() {
    LazyExperiment baseline = baseline();
    LazyCsvSource allMeasures =
        LazyCsvSource.from(baseline.source())
            .withFeatures(List.of("sepal_length", "sepal_width", "petal_length", "petal_width"));
    SGD sgd = LazySGD.create(0.1, 0.9, SGD.Momentum.STANDARD);
    return baseline
        .withSource(allMeasures.instantiate())
        .withTrainer(standardising(logisticRegression(sgd, 20)));
  }

  /** Gives every feature mean 0 and standard deviation 1 before a linear model sees it. */
  static LazyTransformTrainer_Trainer_TransformationMap<Label> standardising(
      LazyLinearSGDTrainer trainer) {
    return LazyTransformTrainer.of(
        trainer.instantiate(),
        LazyTransformationMap.create(List.of(LazyMeanStdDevTransformation.create())));
  }

  private static LazyLinearSGDTrainer logisticRegression(
      StochasticGradientOptimiser optimiser, int epochs) {
    return LazyLinearSGDTrainer.builder()
        .objective(LazyLogMulticlass.create())
        .optimiser(optimiser)
        .epochs(epochs)
        .loggingInterval(NO_LOGGING)
        .minibatchSize(4)
        .seed(SEED)
        .build();
  }
}
