package io.confingy.benchmarks;

import io.confingy.annotations.Track;

/** Scales what goes through it. */
@Track
public final class Norm implements Block {
  final double momentum;
  final String name;

  /** Makes a norm. */
  public Norm(double momentum, String name) {
    this.momentum = momentum;
    this.name = name;
  }
}
