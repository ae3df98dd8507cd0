package io.confingy.examples.lenses;

import io.confingy.annotations.Track;

/** What is deep inside. */
@Track
public class Value {

  private final int value;

  /**
   * Makes a value.
   *
   * @param value what it is
   */
  public Value(int value) {
    this.value = value;
  }

  /**
   * Returns what it is.
   *
   * @return a number
   */
  public int value() {
    return value;
  }
}
