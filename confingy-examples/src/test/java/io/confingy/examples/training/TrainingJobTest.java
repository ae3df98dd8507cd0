package io.confingy.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.ConfigDiff;
import io.confingy.Confingy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingJobTest {

  @TempDir private static Path directory;

  private static int exitCode;
  private static String output = "";

  @BeforeAll
  static void runTheJobInBothJvms() throws IOException, InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      exitCode = new TrainingJob(directory, out).run();
    }
    output = bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theSecondJvmCameToTheSameAccuracy() {
    assertThat(exitCode).as(output).isZero();
    assertThat(output)
        .contains("accuracy 0.7333333333333333,")
        .contains("the same to the last digit")
        .containsSubsequence(
            "accuracy before: 0.9466666666666667",
            "accuracy now:    0.9466666666666667",
            "The files are in " + directory,
            "== from baseline to variant");
  }

  @Test
  void theJobEndsWithWhatTheVariantChanged() throws IOException {
    ConfigDiff diff =
        Confingy.diff(
            Files.readString(directory.resolve("baseline.json")),
            Files.readString(directory.resolve("variant.json")));

    assertThat(output)
        .endsWith(String.format("== from baseline to variant%n%s%n", diff))
        .contains("epochs", "5 -> 20", "class: ");
    assertThat(directory.resolve("diff.html")).hasContent(diff.toHtml());
  }

  @Test
  void theFilesHoldWhatDecidesTheOutcome() throws IOException {
    assertThat(Files.readString(directory.resolve("baseline.json")))
        .contains("\"resource\": \"iris.csv\"")
        .contains("\"sepal_width\"")
        .doesNotContain("\"petal_width\"")
        .contains("\"trainFraction\": 0.5")
        .contains("\"_confingy_class\": \"AdaGrad\"")
        .contains("\"epsilon\": 1.0E-6")
        .contains("\"epochs\": 5")
        .contains("\"seed\": 7");
    assertThat(Files.readString(directory.resolve("variant.json")))
        .contains("\"petal_width\"")
        .contains("\"_confingy_class\": \"SGD\"")
        .contains("\"_confingy_lazy\": true")
        .contains("\"_confingy_name\": \"getSqrtDecaySGD\"")
        .contains("\"_confingy_name\": \"STANDARD\"")
        .contains("\"epochs\": 20");
  }

  @Test
  void theFilesAreReadBackAsTheyWereWritten() {
    Experiment baseline = Confingy.load(directory.resolve("baseline.json"), Experiment.class);
    Experiment variant = Confingy.load(directory.resolve("variant.json"), Experiment.class);

    assertThat(LazyExperiment.from(baseline)).isEqualTo(Experiments.baseline());
    assertThat(LazyExperiment.from(variant)).isEqualTo(Experiments.variant());
    assertThat(Confingy.load(directory.resolve("variant-outcome.json"), Outcome.class))
        .isEqualTo(variant.run());
  }

  @Test
  void anotherOutcomeIsNoticed(@TempDir Path other) throws IOException, InterruptedException {
    Files.copy(directory.resolve("variant.json"), other.resolve("variant.json"));
    Files.copy(directory.resolve("baseline-outcome.json"), other.resolve("variant-outcome.json"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int code;
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      code = new TrainingJob(other, out).trainAgain("variant");
    }

    assertThat(code).as(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(1);
  }

  @Test
  void theVariantLeavesTheRestOfTheBaseline() {
    LazyExperiment baseline = Experiments.baseline();
    LazyExperiment variant = Experiments.variant();

    assertThat(variant.split()).isEqualTo(baseline.split());
    assertThat(LazyCsvSource.from(variant.source()).config())
        .containsAllEntriesOf(Map.of("resource", "iris.csv", "label", "species"));
    assertThat(LazyCsvSource.from(baseline.source()).features())
        .isEqualTo(List.of("sepal_length", "sepal_width"));
  }
}
