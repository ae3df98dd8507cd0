package io.confingy.internal.diff;

/** Counts the steps of a comparison, so that a test can tell how many a graph takes. */
final class Work {

  private long steps;

  void add(long more) {
    steps += more;
  }

  long steps() {
    return steps;
  }
}
