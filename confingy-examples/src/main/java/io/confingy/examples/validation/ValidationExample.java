package io.confingy.examples.validation;

import io.confingy.Confingy;
import io.confingy.Lazy;
import io.confingy.ValidationException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Makes configurations with constraints, saves them and loads them again. */
public final class ValidationExample {

  private ValidationExample() {}

  /**
   * Runs the example.
   *
   * @param arguments the file to save to
   */
  public static void main(String[] arguments) {
    run(System.out, Path.of(arguments[0]));
  }

  static void run(PrintStream out, Path file) {
    TrainingConfig training = LazyTrainingConfig.create(0.001, 32, 100, "adam");
    out.println("Valid training config created");
    rejected(out);
    ModelConfig config =
        LazyModelConfig.builder()
            .hiddenDims(List.of(256, 128, 64))
            .dropout(0.2)
            .build()
            .instantiate();
    out.println("Valid model config created");

    Lazy<Trainer> trainer = LazyTrainer.of(new Model(config), training);
    Confingy.save(new Experiment(training, config, trainer), file);
    Experiment loaded = Confingy.load(file, Experiment.class);
    out.println("Training LR: " + loaded.training().learningRate());
    out.println("Model dims: " + loaded.model().hiddenDims());
    loaded.trainer().instantiate().train(out);
  }

  private static void rejected(PrintStream out) {
    // tag::rejected[]
    try {
      LazyTrainingConfig.builder().learningRate(1.5).batchSize(32).build();
    } catch (ValidationException e) {
      out.println("Invalid config rejected: " + e.violations());
    }
    // end::rejected[]
  }
}
