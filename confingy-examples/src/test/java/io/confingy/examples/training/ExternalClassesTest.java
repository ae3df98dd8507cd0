package io.confingy.examples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Confingy;
import io.confingy.ConfingyRuntime;
import io.confingy.Recording;
import io.confingy.SerializationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.math.optimisers.SGD;

/** What the guide says of classes that are not yours. */
class ExternalClassesTest {

  @Test
  void companions() {
    LazyAdaGrad recipe = LazyAdaGrad.of(0.1, 1e-6, 0.0);
    AdaGrad adaGrad = recipe.withEpsilon(1e-3).instantiate(); // recorded, as by create

    String json = Confingy.serialize(adaGrad); // under the name org.tribuo.math.optimisers.AdaGrad
    AdaGrad again = Confingy.deserialize(json, AdaGrad.class);
    System.out.println(LazyAdaGrad.from(again).epsilon()); // 0.001

    assertThat(json).contains("\"AdaGrad\"", "\"org.tribuo.math.optimisers\"");
    assertThat(LazyAdaGrad.from(again).epsilon()).isEqualTo(0.001);
  }

  @Test
  void constructors() {
    AdaGrad adaGrad = LazyAdaGrad.create(0.1); // any public constructor
    LazyAdaGrad_double recipe = LazyAdaGrad.of(0.1); // has a recipe class of its own
    SGD sgd = LazySGD.create(0.1, 0.9, SGD.Momentum.STANDARD); // calls SGD.getSqrtDecaySGD

    Recording recording = Confingy.recording(adaGrad).orElseThrow();
    System.out.println(recording.recipe().equals(recipe)); // true

    assertThat(recording.recipe()).isEqualTo(recipe);
    assertThat(Confingy.deserialize(Confingy.serialize(sgd), SGD.class))
        .hasToString(sgd.toString());
  }

  @Test
  void aPlainNewIsNotRecorded() throws Exception {
    assertThatThrownBy(() -> Confingy.serialize(new AdaGrad(0.1)))
        .isInstanceOf(SerializationException.class)
        .satisfies(
            e ->
                assertThat(Files.readString(Path.of("..", "docs", "concepts.md")))
                    .contains("```text\n" + e.getMessage() + "\n```"));
  }

  @Test
  void atRunTime() {
    AdaGrad byPosition = Confingy.track(AdaGrad.class, 0.1, 1e-6);
    AdaGrad byName = Confingy.track(AdaGrad.class, Map.of("initialLearningRate", 0.1));

    assertThat(Confingy.recording(byPosition).orElseThrow().arguments())
        .hasToString("{initialLearningRate=0.1, epsilon=1.0E-6}");
    assertThat(Confingy.recording(byName)).isPresent();
  }

  @Test
  void atRunTimeWithoutACompanion() {
    Cutoff cutoff = Confingy.track(Cutoff.class, 3);
    String json = Confingy.serialize(cutoff);

    ConfingyRuntime confingy = Confingy.builder().allow(Cutoff.class).build();
    Cutoff again = confingy.deserialize(json, Cutoff.class);

    assertThat(again.limit()).isEqualTo(3);
  }
}
