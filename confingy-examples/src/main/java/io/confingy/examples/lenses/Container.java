package io.confingy.examples.lenses;

import io.confingy.annotations.Track;
import java.util.List;

/** Holds values that are built already. */
@Track
public class Container {

  private final List<Value> values;

  /**
   * Makes a container.
   *
   * @param values what it holds
   */
  public Container(List<Value> values) {
    this.values = List.copyOf(values);
  }

  /**
   * Returns what it holds.
   *
   * @return the values, unmodifiable
   */
  public List<Value> values() {
    return values;
  }
}
