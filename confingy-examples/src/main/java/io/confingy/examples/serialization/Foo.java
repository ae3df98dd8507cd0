package io.confingy.examples.serialization;

import io.confingy.annotations.Track;

/** A class with one argument and some state. */
@Track
public class Foo {

  private final String bar;
  private int calls;

  /**
   * Makes a foo that was never called.
   *
   * @param bar what it holds
   */
  public Foo(String bar) {
    this.bar = bar;
  }

  /**
   * Returns the argument, and counts.
   *
   * @return the argument
   */
  public String bar() {
    calls++;
    return bar;
  }

  /**
   * Returns the count: state, which is no part of the configuration.
   *
   * @return how often {@link #bar()} was called on this object
   */
  public int calls() {
    return calls;
  }
}
