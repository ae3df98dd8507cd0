package io.confingy.benchmarks;

/** What a layer does to its output. */
public enum Activation {
  /** Cuts off below zero. */
  RELU,
  /** Squashes to between minus one and one. */
  TANH
}
