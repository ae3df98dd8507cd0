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
import org.tribuo.math.optimisers.SGD;

class ExperimentTest {

  @BeforeAll
  static void leaveOutTheLog() {
    TribuoLog.quiet();
  }

  @Test
  void aTrainerIsBuiltByRunningAndNotByLoading() {
    LazyExperiment recipe = Experiments.baseline().withTrainer(LazyCountedTrainer.of());
    String json = Confingy.serialize(recipe.instantiate());
    CountedTrainer.built = 0;

    Experiment experiment = Confingy.deserialize(json, Experiment.class);
    assertThat(CountedTrainer.built).isZero();

    experiment.run();
    assertThat(CountedTrainer.built).isEqualTo(1);
  }

  @Test
  void anyTrainerFits() {
    Experiment experiment =
        Experiments.variant()
            .withTrainer(LazyCARTClassificationTrainer.of(6, 1, 0, 1, LazyGiniIndex.create(), 7))
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
  void anyObjectiveAndOptimiserTrains() {
    LazyLinearSGDTrainer hinge =
        LazyLinearSGDTrainer.of(
            LazyHinge.create(0.5), LazySGD.create(0.1, 0, SGD.Momentum.NONE), 5, -1, 1, 7);

    Outcome outcome =
        Experiments.variant().withTrainer(Experiments.standardising(hinge)).instantiate().run();

    assertThat(outcome.accuracy()).isGreaterThan(0.6);
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
