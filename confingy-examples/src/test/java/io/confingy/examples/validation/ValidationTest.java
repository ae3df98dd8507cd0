package io.confingy.examples.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.confingy.Confingy;
import io.confingy.DeserializationException;
import io.confingy.ValidationException;
import io.confingy.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {

  @Test
  void theExampleRuns(@TempDir Path directory) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ValidationExample.run(
        new PrintStream(output, true, StandardCharsets.UTF_8), directory.resolve("run.json"));

    assertThat(output.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Valid training config created",
            "Invalid config rejected: [Violation[path=$.learningRate, message=must be less than or"
                + " equal to 1.0, value=1.5]]",
            "Valid model config created",
            "Training LR: 0.001",
            "Model dims: [256, 128, 64]",
            "Training for 100 epochs",
            "  Learning rate: 0.001",
            "  Batch size: 32",
            "  Model layers: [Linear(256), Dropout(0.2), Linear(128), Dropout(0.2), Linear(64),"
                + " Dropout(0.2)]");
  }

  @Test
  void allViolationsAreTold() {
    ThrowingCallable making = () -> LazyTrainingConfig.of(0, 0, 0, "x");

    assertThatThrownBy(making)
        .hasMessage(
            """
            The arguments of `io.confingy.examples.validation.TrainingConfig` violate 4 constraints.
              found:    $.learningRate must be greater than 0, but is 0.0
                        $.batchSize must be greater than 0, but is 0
                        $.epochs must be greater than or equal to 1, but is 0
                        $.optimizer must match "adam|sgd|rmsprop", but is "x"
              to do:    give values that satisfy the constraints""");
    assertThat(paths(making))
        .containsExactly("$.learningRate", "$.batchSize", "$.epochs", "$.optimizer");
  }

  @Test
  void containersAndTheirElementsAreChecked() {
    assertThat(paths(() -> LazyModelConfig.of(List.of(), 0.1, "relu")))
        .containsExactly("$.hiddenDims");
    assertThat(paths(() -> LazyModelConfig.of(Collections.nCopies(11, 1), 1.0, "relu")))
        .containsExactly("$.hiddenDims", "$.dropout");
    assertThat(paths(() -> LazyModelConfig.of(List.of(1, 0), 0.1, "relu")))
        .containsExactly("$.hiddenDims[1]");
  }

  @Test
  void aFileThatSomebodyHasEditedIsRefused(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("run.json");
    ValidationExample.run(
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), file);
    Files.writeString(file, Files.readString(file).replace("0.001", "1.5"));

    assertThatThrownBy(() -> Confingy.load(file, Experiment.class))
        .isInstanceOf(DeserializationException.class)
        .hasCauseInstanceOf(ValidationException.class)
        .hasMessage(
            """
            The document violates a constraint.
              at:       $.training.learningRate
              found:    1.5
              expected: must be less than or equal to 1.0
              to do:    give a value that satisfies the constraint""");
  }

  @Test
  void validationIsOffForAScope() {
    // tag::without[]
    LazyTrainingConfig wild =
        Confingy.withoutValidation(() -> LazyTrainingConfig.of(2.0, 4096, 10, "adam"));
    // end::without[]

    assertThat(wild.learningRate()).isEqualTo(2.0);
    assertThat(paths(wild::instantiate)).containsExactly("$.learningRate", "$.batchSize");
  }

  private static List<String> paths(ThrowingCallable call) {
    ValidationException failure = catchThrowableOfType(ValidationException.class, call);
    assertThat(failure).as("failure").isNotNull();
    return failure.violations().stream().map(Violation::path).toList();
  }
}
