package io.confingy.examples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Confingy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tribuo.Example;
import org.tribuo.classification.Label;

class ExperimentTest {

  @BeforeAll
  static void leaveOutTheLog() {
    TribuoLog.quiet();
  }

  @Test
  void aLearnerIsBuiltByRunningAndNotByLoading() {
    LazyExperiment recipe = Experiments.baseline().withLearner(LazyCountedLearner.of());
    String json = Confingy.serialize(recipe.instantiate());
    CountedLearner.built = 0;

    Experiment experiment = Confingy.deserialize(json, Experiment.class);
    assertThat(CountedLearner.built).isZero();

    experiment.run();
    assertThat(CountedLearner.built).isEqualTo(1);
  }

  @Test
  void anyLearnerFits() {
    Experiment experiment =
        Experiments.variant()
            .withLearner(LazyTreeLearner.builder().maxDepth(6).seed(7).build())
            .instantiate();

    Experiment again = Confingy.deserialize(Confingy.serialize(experiment), Experiment.class);

    assertThat(again.run()).isEqualTo(experiment.run());
    assertThat(again.run().accuracy()).isGreaterThan(0.9);
  }

  @Test
  void everyRunTrainsAnew() {
    Experiment experiment = Experiments.variant().instantiate();

    assertThat(experiment.run()).isEqualTo(experiment.run());
  }

  @Test
  void everyLossAndDecayTrains() {
    for (Loss loss : Loss.values()) {
      for (Decay decay : Decay.values()) {
        LazyLinearLearner learner =
            LazyLinearLearner.builder()
                .loss(loss)
                .optimiser(LazySgdOptimiser.builder().rate(0.1).decay(decay).build())
                .epochs(5)
                .seed(7)
                .build();

        Outcome outcome =
            Experiments.variant()
                .withLearner(LazyStandardisingLearner.of(learner))
                .instantiate()
                .run();

        assertThat(outcome.accuracy()).as("%s, %s", loss, decay).isGreaterThan(0.6);
      }
    }
  }

  @Test
  void thereAreFiftyFlowersOfEachSpecies() {
    Map<String, Integer> flowers = new TreeMap<>();
    for (Example<Label> flower : Experiments.variant().source().load()) {
      assertThat(flower.size()).isEqualTo(4);
      flowers.merge(flower.getOutput().getLabel(), 1, Integer::sum);
    }

    assertThat(flowers).hasToString("{setosa=50, versicolor=50, virginica=50}");
  }

  @Test
  void anUnknownColumnIsAnError() {
    CsvSource source = LazyCsvSource.create("iris.csv", "species", List.of("sepal_lenght"));

    assertThatThrownBy(source::load)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("iris.csv has no column [sepal_lenght]");
  }
}
