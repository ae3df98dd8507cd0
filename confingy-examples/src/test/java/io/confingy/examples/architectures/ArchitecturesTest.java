package io.confingy.examples.architectures;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import io.confingy.Lazy;
import io.confingy.examples.architectures.parts.Activation;
import io.confingy.examples.architectures.parts.Config;
import io.confingy.examples.architectures.parts.LazyLinearModel;
import io.confingy.examples.architectures.parts.LazyNeuralNet;
import io.confingy.examples.architectures.parts.Model;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitecturesTest {

  private static final Lazy<? extends Model> LINEAR = LazyLinearModel.of(8);
  private static final Lazy<? extends Model> NEURAL = LazyNeuralNet.of(8, 4, 2, new Activation(0));
  private static final Lazy<? extends Model> LEAKY =
      LazyNeuralNet.of(8, 4, 2, new Activation(0.05));

  @Test
  void step1HardCoded() {
    assertThat(io.confingy.examples.architectures.step1hardcoded.MyConfig.linear().model())
        .isEqualTo(LINEAR);
    assertThat(io.confingy.examples.architectures.step1hardcoded.MyConfig.neural().model())
        .isEqualTo(NEURAL);
  }

  @Test
  void step2Variables() {
    assertThat(io.confingy.examples.architectures.step2variables.MyConfig.neural().model())
        .isEqualTo(NEURAL);
  }

  @Test
  void step3Builders() {
    assertThat(io.confingy.examples.architectures.step3builders.MyConfig.linear().model())
        .isEqualTo(LINEAR);
    assertThat(io.confingy.examples.architectures.step3builders.MyConfig.neural().model())
        .isEqualTo(NEURAL);
  }

  @Test
  void step4Flags() {
    assertThat(io.confingy.examples.architectures.step4flags.MyConfig.linear().model())
        .isEqualTo(LINEAR);
    assertThat(io.confingy.examples.architectures.step4flags.MyConfig.neural().model())
        .isEqualTo(NEURAL);
  }

  @Test
  void step5Subclasses() {
    assertThat(io.confingy.examples.architectures.step5subclasses.MyConfig.neural().model())
        .isEqualTo(NEURAL);
    assertThat(io.confingy.examples.architectures.step5subclasses.MyConfig.leaky().model())
        .isEqualTo(LEAKY);
  }

  static Stream<Config> configs() {
    return Stream.of(
        io.confingy.examples.architectures.step1hardcoded.MyConfig.linear(),
        io.confingy.examples.architectures.step1hardcoded.MyConfig.neural(),
        io.confingy.examples.architectures.step2variables.MyConfig.neural(),
        io.confingy.examples.architectures.step3builders.MyConfig.linear(),
        io.confingy.examples.architectures.step3builders.MyConfig.neural(),
        io.confingy.examples.architectures.step4flags.MyConfig.linear(),
        io.confingy.examples.architectures.step4flags.MyConfig.neural(),
        io.confingy.examples.architectures.step5subclasses.MyConfig.neural(),
        io.confingy.examples.architectures.step5subclasses.MyConfig.leaky());
  }

  @ParameterizedTest
  @MethodSource("configs")
  void eachIsSavedWithItsValuesAndRunsTheSameAfterLoading(Config config, @TempDir Path directory) {
    Path file = directory.resolve("my_config.json");
    Confingy.save(config, file);

    Config again = Confingy.load(file, Config.class);

    assertThat(again.model()).isEqualTo(config.model());
    assertThat(Confingy.recording(again.dataset()).orElseThrow().arguments())
        .isEqualTo(Map.of("numSamples", 1_000, "numFeatures", 8));
    assertThat(again.run()).isEqualTo(config.run()).isBetween(0.5, 2.0);
  }

  @Test
  void theModelsDiffer() {
    double[] features = {1, -1, 1, -1, 1, -1, 1, -1};

    assertThat(Stream.of(LINEAR, NEURAL, LEAKY).map(m -> m.instantiate().predict(features)))
        .doesNotHaveDuplicates();
  }
}
