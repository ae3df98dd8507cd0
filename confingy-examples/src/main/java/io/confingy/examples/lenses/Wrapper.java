package io.confingy.examples.lenses;

import io.confingy.Lazy;
import io.confingy.annotations.Track;

/** Holds a container that is still to be built. */
@Track
public class Wrapper {

  private final Lazy<Container> container;

  /**
   * Makes a wrapper.
   *
   * @param container a recipe, which is kept as one
   */
  public Wrapper(Lazy<Container> container) {
    this.container = container;
  }

  /**
   * Returns what it holds.
   *
   * @return a recipe
   */
  public Lazy<Container> container() {
    return container;
  }
}
