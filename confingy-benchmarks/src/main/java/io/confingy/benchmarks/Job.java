package io.confingy.benchmarks;

import java.util.List;

/** The configuration that is written and read. */
public record Job(String name, List<Stage> stages) {

  /** How many objects one stage brings: itself, two layers, a recipe, a record and a list. */
  static final int NODES_A_STAGE = 6;

  /**
   * Makes a job of about as many objects and containers as asked for, always the same for the same
   * number.
   */
  static Job ofNodes(int nodes) {
    return new Job(
        "job",
        java.util.stream.IntStream.range(0, Math.max(1, nodes / NODES_A_STAGE))
            .mapToObj(Job::stage)
            .toList());
  }

  private static Stage stage(int i) {
    return LazyStage.create(
        "stage " + i,
        LazyLayer.create(i % 512, 0.1 + i % 7 / 16.0, "input", Activation.RELU, true),
        LazyLayer.create(i % 128, 0.25, "output", Activation.TANH, false),
        LazyLayer.of(10, i / 8.0, "head", Activation.RELU, i % 2 == 0),
        new Span(i, i + 1_000_000_000_000L),
        List.of(i, 2 * i, 3));
  }
}
