package io.confingy.benchmarks;

import java.util.List;

/** The configuration that is written and read. */
public record Job(String name, List<Stage> stages) {

  /**
   * Makes a job of about as many objects and containers as asked for, each in one place, always the
   * same for the same number.
   */
  static Job ofNodes(int nodes) {
    return ofNodes(nodes, Sharing.OFF);
  }

  /** Makes a job whose objects stand in one place each or, some of them, in several. */
  static Job ofNodes(int nodes, Sharing sharing) {
    return new JobMaker(sharing, 0).make(nodes);
  }
}
