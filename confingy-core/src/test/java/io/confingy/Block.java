package io.confingy;

import io.confingy.annotations.Track;

/** A tracked class that is given a recipe and an object. */
@Track
final class Block {

  final Lazy<Layer> recipe;
  final Layer built;

  Block(Lazy<Layer> recipe, Layer built) {
    this.recipe = recipe;
    this.built = built;
  }
}
