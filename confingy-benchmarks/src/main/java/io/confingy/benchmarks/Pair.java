package io.confingy.benchmarks;

import io.confingy.annotations.Track;

/**
 * A tracked class with two fields, whose objects are recorded when they are made by {@code new}.
 */
@Track
public class Pair {
  final int size;
  final double rate;

  /** Makes a pair. */
  public Pair(int size, double rate) {
    this.size = size;
    this.rate = rate;
  }

  /** The same class, but not tracked. */
  static class Bare {
    final int size;
    final double rate;

    Bare(int size, double rate) {
      this.size = size;
      this.rate = rate;
    }
  }
}
