package io.confingy.benchmarks;

import io.confingy.Lazy;
import io.confingy.annotations.Track;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tracked class that holds something of every kind. */
@Track
public final class Stage {
  final String name;
  final Block input;
  final List<Block> blocks;
  final Lazy<Layer> head;
  final Optimizer optimizer;
  final Span span;
  final List<Integer> sizes;
  final Set<String> tags;
  final Map<String, Double> rates;
  final @Nullable String note;

  /** Makes a stage. */
  public Stage(
      String name,
      Block input,
      List<Block> blocks,
      Lazy<Layer> head,
      Optimizer optimizer,
      Span span,
      List<Integer> sizes,
      Set<String> tags,
      Map<String, Double> rates,
      @Nullable String note) {
    this.name = name;
    this.input = input;
    this.blocks = blocks;
    this.head = head;
    this.optimizer = optimizer;
    this.span = span;
    this.sizes = sizes;
    this.tags = tags;
    this.rates = rates;
    this.note = note;
  }
}
