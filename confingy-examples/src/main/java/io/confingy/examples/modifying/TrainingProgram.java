package io.confingy.examples.modifying;

import io.confingy.Overrides;
import io.confingy.examples.modifying.Trainer.Schedule;
import java.util.List;

/** A program whose arguments change the configuration in code. */
// tag::program[]
public final class TrainingProgram {

  static final Trainer BASE =
      new Trainer(
          List.of(new Model(2, 0.1), new Model(4, 0.2)),
          LazyAdam.of(0.001, 0),
          new Schedule(10, new Adam(0.1, 5)));

  /**
   * Trains as the arguments say.
   *
   * @param args overrides, or {@code --help}
   */
  public static void main(String[] args) {
    Trainer trainer = Overrides.fromCommandLine(BASE, args);
    System.out.print(trainer.train());
  }

  // end::program[]

  private TrainingProgram() {}
}
