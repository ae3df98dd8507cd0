package io.confingy.examples.migrating;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import io.confingy.ConfingyRuntime;
import io.confingy.Lazy;
import io.confingy.examples.training.Cutoff;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigratingTest {

  @Test
  void anAnnotationIsAllThatChanges() {
    // tag::annotate[]
    Trainer trainer = new Trainer(LazyOptimizer.of(0.1, 0.9), 20); // as it stood there before
    String json = Confingy.serialize(trainer);
    Trainer again = Confingy.deserialize(json, Trainer.class);
    // end::annotate[]

    assertThat(again.train()).isEqualTo(trainer.train());
  }

  @Test
  void classesOfOthersAreTrackedAtRunTime() {
    // tag::track[]
    Cutoff cutoff = Confingy.track(Cutoff.class, Map.of("limit", 3));
    String json = Confingy.serialize(cutoff);

    ConfingyRuntime runtime = Confingy.builder().allow(Cutoff.class).build();
    Cutoff again = runtime.deserialize(json, Cutoff.class);
    // end::track[]

    assertThat(Confingy.serialize(again)).isEqualTo(json);
  }

  /** What a YAML library makes of the old file. */
  private static final Map<String, Object> YAML =
      Map.of("optimizer", Map.of("rate", 0.1), "epochs", 20);

  @Test
  @SuppressWarnings({"unchecked", "NullAway"}) // The file has these sections, all of this shape.
  void theOldFileAndTheCodeSayTheSame() {
    Map<String, Object> yaml = YAML;
    // tag::bridge[]
    Map<String, Object> section = (Map<String, Object>) yaml.get("optimizer");
    Lazy<Optimizer> optimizer = Confingy.lazy(Optimizer.class, section);
    Lazy<Trainer> fromYaml =
        Confingy.lazy(Trainer.class, Map.of("optimizer", optimizer, "epochs", yaml.get("epochs")));
    // end::bridge[]

    // tag::code[]
    LazyTrainer inCode =
        LazyTrainer.builder()
            .optimizer(LazyOptimizer.builder().rate(0.1).build())
            .epochs(20)
            .build();
    // end::code[]

    // tag::compare[]
    assertThat(Confingy.prettify(Confingy.serialize(inCode)))
        .isEqualTo(Confingy.prettify(Confingy.serialize(fromYaml)));
    assertThat(Confingy.fingerprint(inCode)).isEqualTo(Confingy.fingerprint(fromYaml));
    // end::compare[]
  }
}
