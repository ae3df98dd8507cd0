package io.confingy.benchmarks;

import io.confingy.annotations.Track;

/** A tracked class with parameters of the usual types. */
@Track
public final class Layer implements Block {
  final int units;
  final double dropout;
  final String name;
  final Activation activation;
  final boolean bias;

  /** Makes a layer. */
  public Layer(int units, double dropout, String name, Activation activation, boolean bias) {
    this.units = units;
    this.dropout = dropout;
    this.name = name;
    this.activation = activation;
    this.bias = bias;
  }
}
