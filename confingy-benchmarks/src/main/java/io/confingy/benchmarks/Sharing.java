package io.confingy.benchmarks;

/** Whether some objects of a job stand in several places. */
public enum Sharing {
  /** Each object stands in one place. */
  OFF(11),

  /** Eight stages in a row have one optimizer, and the input of each is one of its blocks. */
  ON(9);

  private final int nodesOfStage;

  Sharing(int nodesOfStage) {
    this.nodesOfStage = nodesOfStage;
  }

  /**
   * Returns how many objects and containers a stage brings: itself, its input, its head, its
   * optimizer, its span, its blocks and four containers, less those that were there before.
   */
  int nodesOfStage() {
    return nodesOfStage;
  }
}
