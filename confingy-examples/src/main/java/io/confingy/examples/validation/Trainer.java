package io.confingy.examples.validation;

import io.confingy.annotations.Track;
import java.io.PrintStream;

/** Trains a model. */
@Track
public class Trainer {
  private final Model model;
  private final TrainingConfig config;

  /**
   * Makes a trainer.
   *
   * @param model what to train
   * @param config how to train it
   */
  public Trainer(Model model, TrainingConfig config) {
    this.model = model;
    this.config = config;
  }

  /**
   * Trains.
   *
   * @param out where to say so
   */
  public void train(PrintStream out) {
    out.println("Training for " + config.epochs() + " epochs");
    out.println("  Learning rate: " + config.learningRate());
    out.println("  Batch size: " + config.batchSize());
    out.println("  Model layers: " + model.layers());
  }
}
