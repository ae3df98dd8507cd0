package io.confingy.examples.architectures.step4flags;

/** The models there are to choose from. */
public enum ModelType {
  /** A weighted sum. */
  LINEAR,
  /** Layers of weighted sums. */
  NEURAL
}
