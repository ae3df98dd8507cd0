package io.confingy.examples.modifying;

import io.confingy.Lazy;
import io.confingy.annotations.Track;
import java.util.List;

/** Trains some models, one after the other. */
@Track
public final class Trainer {

  private final List<Model> models;
  private final Lazy<Adam> optimizer;
  private final Schedule schedule;

  /**
   * Makes a trainer.
   *
   * @param models what is trained
   * @param optimizer makes an optimizer for each model
   * @param schedule how long each model is trained
   */
  public Trainer(List<Model> models, Lazy<Adam> optimizer, Schedule schedule) {
    this.models = List.copyOf(models);
    this.optimizer = optimizer;
    this.schedule = schedule;
  }

  /**
   * How long something is trained.
   *
   * @param epochs how often all of the data is seen
   * @param fallback what is tried if that does not help
   */
  public record Schedule(int epochs, Optimizer fallback) {}

  /**
   * Trains, or says at least how.
   *
   * @return one line a model
   */
  public String train() {
    StringBuilder log = new StringBuilder();
    for (Model model : models) {
      log.append(model.summary())
          .append(", rate ")
          .append(optimizer.instantiate().rate(schedule.epochs()))
          .append('\n');
    }
    return log.toString();
  }
}
