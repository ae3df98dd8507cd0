package io.confingy.examples.training;

/** How a learning rate falls with the number of steps. */
public enum Decay {
  /** Not at all. */
  CONSTANT,
  /** With the number of steps. */
  LINEAR,
  /** With the square root of the number of steps. */
  SQUARE_ROOT
}
