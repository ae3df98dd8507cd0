package io.confingy.examples.training;

import io.confingy.ConfigDiff;
import io.confingy.Confingy;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains a baseline and a variant of it, saves what they were, and has a second JVM train the
 * variant again from its file; in the end it says what the variant changed.
 */
public final class TrainingJob {

  private final Path directory;
  private final PrintStream out;

  TrainingJob(Path directory, PrintStream out) {
    this.directory = directory;
    this.out = out;
  }

  /**
   * Runs the job; the exit code is 0 exactly when the second JVM came to the same result.
   *
   * @param args the directory to save to; {@code target/training-job} when there is none
   * @throws IOException if the directory cannot be made, or no second JVM can be started
   * @throws InterruptedException if this thread is interrupted while it waits for the second JVM
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path directory = args.length > 0 ? Path.of(args[0]) : Path.of("target", "training-job");
    System.exit(new TrainingJob(directory.toAbsolutePath(), System.out).run());
  }

  int run() throws IOException, InterruptedException {
    TribuoLog.quiet();
    Files.createDirectories(directory);
    out.println("Which iris is it? Two experiments on Fisher's measures of 150 flowers.");
    out.println("JVM " + ProcessHandle.current().pid() + " trains both and saves them.");
    train("baseline", Experiments.baseline());
    Outcome outcome = train("variant", Experiments.variant());
    int exitCode = trainAgain("variant");
    out.println();
    out.println(
        exitCode == 0
            ? "Shown: variant.json alone, read by another JVM, trains to accuracy "
                + outcome.accuracy()
                + " again, the same to the last digit."
            : "FAILED: what another JVM read from variant.json did not train to the same outcome.");
    out.println("The files are in " + directory);
    compare("baseline", "variant");
    return exitCode;
  }

  private Outcome train(String name, LazyExperiment recipe) {
    out.println();
    out.println("== " + name);
    Experiment experiment = recipe.instantiate();
    out.println("source:  " + LazyCsvSource.from(recipe.source()));
    out.println("split:   " + recipe.split());
    out.println("trainer: " + recipe.trainer());
    Confingy.save(experiment, configuration(directory, name));
    out.println("saved as " + configuration(directory, name).getFileName() + ", training ...");
    Outcome outcome = experiment.run();
    Confingy.save(outcome, outcome(directory, name));
    out.println(outcome.sentence());
    return outcome;
  }

  private void compare(String one, String other) throws IOException {
    ConfigDiff diff =
        Confingy.diff(
            Files.readString(configuration(directory, one)),
            Files.readString(configuration(directory, other)));
    Files.writeString(directory.resolve("diff.html"), diff.toHtml());
    out.println();
    out.println("== from " + one + " to " + other);
    out.println(diff);
  }

  /** Starts a second JVM with the class path of this one. */
  int trainAgain(String name) throws IOException, InterruptedException {
    out.println();
    out.println("== " + name + ", again");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SecondRun.class.getName(),
            directory.toString(),
            name);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().transferTo(out);
    return process.waitFor();
  }

  static Path configuration(Path directory, String name) {
    return directory.resolve(name + ".json");
  }

  static Path outcome(Path directory, String name) {
    return directory.resolve(name + "-outcome.json");
  }
}
