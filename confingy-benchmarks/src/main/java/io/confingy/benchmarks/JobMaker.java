package io.confingy.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes jobs, always the same, or with some of the numbers and strings changed.
 *
 * <p>Numbers have few digits: of 0.8333333333333334 avaje-jsonb does not bring back the last bit.
 */
final class JobMaker {

  private static final int STAGES_OF_AN_OPTIMIZER = 8;

  private final Sharing sharing;
  private final int changedOneOf;
  private int leaves;
  private Optimizer optimizer = LazySgd.create(0);

  /**
   * Makes a maker.
   *
   * @param sharing whether objects stand in several places
   * @param changedOneOf of how many numbers and strings one is changed, or 0 to change none
   */
  JobMaker(Sharing sharing, int changedOneOf) {
    this.sharing = sharing;
    this.changedOneOf = changedOneOf;
  }

  /** Makes a job of about as many objects and containers as asked for. */
  Job make(int nodes) {
    int stages = Math.max(2, nodes / sharing.nodesOfStage());
    return new Job("job", IntStream.range(0, stages).mapToObj(this::stage).toList());
  }

  /** Returns how many numbers and strings were changed. */
  int changed() {
    return changedOneOf == 0 ? 0 : leaves / changedOneOf;
  }

  /** Makes a stage that differs from all others. */
  Stage stage(int i) {
    Block input = layer(i % 512, "input", Activation.RELU);
    if (sharing == Sharing.OFF || i % STAGES_OF_AN_OPTIMIZER == 0) {
      optimizer = optimizer(i / STAGES_OF_AN_OPTIMIZER);
    }
    return LazyStage.create(
        "stage " + i,
        input,
        List.of(
            sharing == Sharing.ON ? input : layer(i % 512, "block", Activation.TANH),
            LazyNorm.create(leaf(0.5 + i % 64 / 128.0), leaf("norm"))),
        LazyLayer.of(leaf(10), leaf(i / 8.0), leaf("head"), Activation.RELU, i % 2 == 0),
        optimizer,
        new Span(leaf(i), leaf(i + 1_000_000_000_000L)),
        List.of(leaf(i), leaf(2 * i), leaf(3)),
        Set.of("train", "tag " + i % 16),
        Map.of("warm", leaf(i / 4.0), "cold", leaf(0.01)),
        i % 2 == 0 ? null : leaf("note " + i));
  }

  private Layer layer(int units, String name, Activation activation) {
    return LazyLayer.create(
        leaf(units), leaf(0.1 + units % 7 / 16.0), leaf(name), activation, true);
  }

  private Optimizer optimizer(int i) {
    return i % 2 == 0
        ? LazySgd.create(leaf(0.1))
        : LazyAdam.create(leaf(0.001), leaf(0.9), i % 4 == 1);
  }

  private int leaf(int value) {
    return changes() ? value + 7_000_000 : value;
  }

  private long leaf(long value) {
    return changes() ? value + 7_000_000 : value;
  }

  private double leaf(double value) {
    return changes() ? value + 0.5 : value;
  }

  private String leaf(String value) {
    return changes() ? value + ", changed" : value;
  }

  private boolean changes() {
    return ++leaves % Math.max(1, changedOneOf) == 0 && changedOneOf > 0;
  }
}
