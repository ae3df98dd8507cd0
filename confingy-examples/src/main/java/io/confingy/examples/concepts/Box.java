package io.confingy.examples.concepts;

import io.confingy.annotations.Track;

/**
 * Something in a box.
 *
 * @param <T> what
 */
@Track
public class Box<T> {
  private final T content;

  /**
   * Makes a box.
   *
   * @param content what is in it
   */
  public Box(T content) {
    this.content = content;
  }

  /**
   * Opens the box.
   *
   * @return what is in it
   */
  public T content() {
    return content;
  }
}
