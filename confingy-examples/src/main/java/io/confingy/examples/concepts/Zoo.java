package io.confingy.examples.concepts;

import io.confingy.annotations.Track;

/** A class with a tracked class inside. */
public final class Zoo {

  private Zoo() {}

  /** A nested class: its companion is {@code LazyZoo_Linear}. */
  @Track
  public static class Linear {
    private final int width;

    /**
     * Makes a model.
     *
     * @param width how wide it is
     */
    public Linear(int width) {
      this.width = width;
    }

    /**
     * Returns the argument.
     *
     * @return how wide it is
     */
    public int width() {
      return width;
    }
  }
}
