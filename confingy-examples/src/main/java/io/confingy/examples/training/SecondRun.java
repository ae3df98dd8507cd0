package io.confingy.examples.training;

import io.confingy.Confingy;
import java.nio.file.Path;

/** Loads an experiment from its file, runs it, and compares with the outcome saved beside it. */
final class SecondRun {

  private SecondRun() {}

  /**
   * Exits with 0 exactly when the outcome is the same.
   *
   * @param args the directory of the files, and the name of the experiment
   */
  public static void main(String[] args) {
    System.exit(isReproduced(Path.of(args[0]), args[1]) ? 0 : 1);
  }

  private static boolean isReproduced(Path directory, String name) {
    TribuoLog.quiet();
    Path file = TrainingJob.configuration(directory, name);
    System.out.println("JVM " + ProcessHandle.current().pid() + " loads " + file.getFileName());
    Experiment experiment = Confingy.load(file, Experiment.class);
    Outcome now = experiment.run();
    Outcome before = Confingy.load(TrainingJob.outcome(directory, name), Outcome.class);
    System.out.println(now.sentence());
    System.out.println("accuracy before: " + before.accuracy());
    System.out.println("accuracy now:    " + now.accuracy());
    return now.equals(before);
  }
}
