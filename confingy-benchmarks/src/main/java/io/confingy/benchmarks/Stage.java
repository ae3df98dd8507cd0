package io.confingy.benchmarks;

import io.confingy.Lazy;
import io.confingy.annotations.Track;
import java.util.List;

/** A tracked class that holds tracked objects, a recipe, a record and a list. */
@Track
public class Stage {
  final String name;
  final Layer input;
  final Layer output;
  final Lazy<Layer> head;
  final Span span;
  final List<Integer> sizes;

  /** Makes a stage. */
  public Stage(
      String name, Layer input, Layer output, Lazy<Layer> head, Span span, List<Integer> sizes) {
    this.name = name;
    this.input = input;
    this.output = output;
    this.head = head;
    this.span = span;
    this.sizes = sizes;
  }
}
