package io.confingy.examples.migrating;

import io.confingy.Lazy;
import io.confingy.annotations.Track;

/** Makes its optimizer when the training starts. */
@Track
public class Trainer {

  private final Lazy<Optimizer> optimizer;
  private final int epochs;

  /**
   * Makes a trainer.
   *
   * @param optimizer how to make the optimizer of each training
   * @param epochs how many steps a training has
   */
  public Trainer(Lazy<Optimizer> optimizer, int epochs) {
    this.optimizer = optimizer;
    this.epochs = epochs;
  }

  /**
   * Trains.
   *
   * @return how far the last step went
   */
  // tag::instantiate[]
  public double train() {
    Optimizer fresh = optimizer.instantiate(); // was: instantiate(yaml.get("optimizer"))
    double step = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      step = fresh.step(step);
    }
    return step;
  }
  // end::instantiate[]
}
