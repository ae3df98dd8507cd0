package io.confingy.examples.training;

import java.util.List;

/** The experiments of this example, wired in code. */
final class Experiments {

  private static final long SEED = 7;

  private Experiments() {}

  /** Two measures of each flower, and a short training. */
  static LazyExperiment baseline() {
    return LazyExperiment.of(
        LazyCsvSource.create("iris.csv", "species", List.of("sepal_length", "sepal_width")),
        new Split(0.5, SEED),
        LazyStandardisingLearner.of(logisticRegression()));
  }

  /** The baseline with all measures, another optimiser and a longer training. */
  static LazyExperiment variant() {
    LazyExperiment baseline = baseline();
    LazyCsvSource allMeasures =
        LazyCsvSource.from(baseline.source())
            .withFeatures(List.of("sepal_length", "sepal_width", "petal_length", "petal_width"));
    LazyLinearLearner longer =
        logisticRegression()
            .copy(to -> to.optimiser(LazySgdOptimiser.of(0.1, 0.9, Decay.SQUARE_ROOT)).epochs(20));
    return baseline
        .withSource(allMeasures.instantiate())
        .withLearner(LazyStandardisingLearner.of(longer));
  }

  private static LazyLinearLearner logisticRegression() {
    return LazyLinearLearner.builder()
        .loss(Loss.LOG)
        .optimiser(LazyAdaGradOptimiser.builder().rate(0.1).build())
        .epochs(5)
        .seed(SEED)
        .build();
  }
}
