package com.acme;

import io.confingy.annotations.Track;

/** A tracked class. */
@Track
public final class Model {
  final int layers;
  final double dropout;

  public Model(int layers, double dropout) {
    this.layers = layers;
    this.dropout = dropout;
  }
}
