package io.confingy.examples.lenses;

import io.confingy.Lazy;
import io.confingy.annotations.Track;

/** Trains with an optimizer that it builds when it needs one. */
@Track
public class Trainer {

  private final Lazy<Optimizer> optimizer;

  /**
   * Makes a trainer.
   *
   * @param optimizer a recipe, which is kept as one
   */
  public Trainer(Lazy<Optimizer> optimizer) {
    this.optimizer = optimizer;
  }

  /**
   * Returns what it trains with.
   *
   * @return a recipe
   */
  public Lazy<Optimizer> optimizer() {
    return optimizer;
  }
}
