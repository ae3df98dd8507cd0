package io.confingy;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.Optional;

/** A tracked class with scalars. */
@Track
final class Layer {

  final int units;
  final double dropout;
  final Optional<Character> label;

  Layer(int units, @Default("0.1") double dropout, Optional<Character> label) {
    this.units = units;
    this.dropout = dropout;
    this.label = label;
  }

  /** A place for a recipe and a place for what it makes. */
  record Holder(Lazy<Layer> recipe, Layer built) {}
}
