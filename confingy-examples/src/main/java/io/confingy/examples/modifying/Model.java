package io.confingy.examples.modifying;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;

/** A model. */
@Track
public final class Model {

  private final int layers;
  private final double dropout;

  /**
   * Makes a model.
   *
   * @param layers how deep it is
   * @param dropout the share of its units that each training step leaves out
   */
  public Model(int layers, @Default("0.1") double dropout) {
    this.layers = layers;
    this.dropout = dropout;
  }

  /**
   * Describes the model.
   *
   * @return one line
   */
  public String summary() {
    return layers + " layers, dropout " + dropout;
  }
}
