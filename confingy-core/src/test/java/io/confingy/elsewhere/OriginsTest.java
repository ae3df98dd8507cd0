package io.confingy.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.ConfigurationException;
import io.confingy.Confingy;
import io.confingy.Lazy;
import io.confingy.Origin;
import io.confingy.Origins;
import io.confingy.Overrides;
import io.confingy.annotations.Default;
import io.confingy.annotations.PostConfig;
import io.confingy.annotations.Track;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where values came from. */
class OriginsTest {

  @Track
  static class Step {
    final double lr;

    Step(@Default("0.5") double lr) {
      this.lr = lr;
    }
  }

  @Track
  static class Job {
    final Lazy<Step> step;
    final List<Step> steps;
    final int epochs;

    Job(Lazy<Step> step, List<Step> steps, @Default("3") int epochs) {
      this.step = step;
      this.steps = steps;
      this.epochs = epochs;
    }
  }

  @BeforeEach
  void enable() {
    Origins.enable();
  }

  @AfterEach
  void disable() {
    Origins.disable();
  }

  private static final String HERE = OriginsTest.class.getName();

  @Test
  void areTheCodeThatMadeSomething() {
    Job job = new Job(LazyOriginsTest_Step.of(0.1), List.of(new Step(0.2)), 7);

    Origin origin = Confingy.origin(job, "epochs").orElseThrow();
    assertThat(origin.kind()).isEqualTo(Origin.Kind.CALL_SITE);
    assertThat(origin.text())
        .matches("\\Q" + HERE + "\\E\\.areTheCodeThatMadeSomething\\(OriginsTest\\.java:\\d+\\)");
    assertThat(Confingy.origin(job, "steps[0].lr").orElseThrow().text()).isEqualTo(origin.text());
    assertThat(Confingy.origin(job, "steps[0]").orElseThrow().text()).isEqualTo(origin.text());
    assertThat(Confingy.explain(job, "step.lr"))
        .matches("\\$\\.step\\.lr is 0\\.1\n  from:   code: \\Q" + HERE + "\\E\\..*");
  }

  @Test
  void areDefaults() {
    Lazy<Step> step = LazyOriginsTest_Step.builder().build();

    assertThat(Confingy.explain(step, "lr"))
        .isEqualTo("$.lr is 0.5\n  from:   a default: that of `lr` in " + HERE + ".Step");
    assertThat(
            Confingy.origin(Confingy.lazy(Step.class, Map.of("lr", 1.0)), "lr")
                .orElseThrow()
                .kind())
        .isEqualTo(Origin.Kind.CALL_SITE);
  }

  @Test
  void areOverridesAndWhatWasThereBefore() {
    Job base = new Job(LazyOriginsTest_Step.builder().build(), List.of(), 7);

    Job changed = Overrides.parse("step.lr=0.01", "epochs=8").apply(base);

    assertThat(Confingy.explain(changed, "step.lr"))
        .isEqualTo(
            "$.step.lr is 0.01\n"
                + "  from:   an override: step.lr=0.01\n"
                + "  before: a default: that of `lr` in "
                + HERE
                + ".Step");
    assertThat(Confingy.origin(changed, "epochs").orElseThrow().before())
        .extracting(Origin::kind)
        .isEqualTo(Origin.Kind.CALL_SITE);
    assertThat(Confingy.origin(base, "epochs").orElseThrow().kind())
        .isEqualTo(Origin.Kind.CALL_SITE);
  }

  @Test
  void areKeptWhenSomethingElseChanges() {
    LazyOriginsTest_Job base =
        LazyOriginsTest_Job.builder().step(LazyOriginsTest_Step.of(1)).steps(List.of()).build();

    LazyOriginsTest_Job with = base.withStep(LazyOriginsTest_Step.of(2));
    LazyOriginsTest_Job copied = base.copy(job -> job.steps(List.of()));

    assertThat(Confingy.origin(with, "epochs").orElseThrow().kind()).isEqualTo(Origin.Kind.DEFAULT);
    assertThat(Confingy.origin(with, "step").orElseThrow().before()).isNotNull();
    assertThat(Confingy.origin(copied, "epochs").orElseThrow().kind())
        .isEqualTo(Origin.Kind.DEFAULT);
    assertThat(Confingy.origin(copied, "steps").orElseThrow().text()).contains("areKeptWhen");
  }

  @Test
  void areTheDocumentThatWasRead(@TempDir Path directory) {
    Path file = directory.resolve("run.json");
    Confingy.save(new Job(LazyOriginsTest_Step.of(0.1), List.of(new Step(0.2)), 7), file);

    Job job = Confingy.load(file, Job.class);

    assertThat(Confingy.explain(job, "steps[0].lr"))
        .isEqualTo("$.steps[0].lr is 0.2\n  from:   a document: " + file + " $.steps[0].lr");
    Job read = Confingy.deserialize(Confingy.serialize(job), Job.class);
    assertThat(Confingy.explain(read, "epochs"))
        .isEqualTo("$.epochs is 7\n  from:   a document: $.epochs");
  }

  @Track
  static class Wide {
    Wide(int size, @Default("0") int twice) {}

    @PostConfig
    static void propagate(LazyOriginsTest_Wide.Lens config) {
      config.twice(2 * config.size());
    }
  }

  @Test
  void areHooks() {
    LazyOriginsTest_Wide wide = LazyOriginsTest_Wide.builder().size(2).build();

    assertThat(Confingy.explain(wide.withSize(4), "twice"))
        .isEqualTo(
            "$.twice is 8\n  from:   a hook: that of "
                + HERE
                + ".Wide\n  before: a hook: that of "
                + HERE
                + ".Wide\n  before: a default: that of `twice` in "
                + HERE
                + ".Wide");
    assertThat(Confingy.origin(wide, "size").orElseThrow().kind()).isEqualTo(Origin.Kind.CALL_SITE);
  }

  @Track
  static class Bounded {
    Bounded(int size, int seen, int other) {}

    @PostConfig
    static void bound(LazyOriginsTest_Bounded.Lens config, Optional<String> changed) {
      if (!changed.equals(Optional.of("size"))) {
        return;
      }
      config.seen(config.size());
      if (config.size() < 0) {
        throw new IllegalArgumentException("negative");
      }
      config.size(Math.min(config.size(), 10));
    }
  }

  @Test
  void areTheHookWhereItHasTheLastWord() {
    LazyOriginsTest_Bounded bounded = LazyOriginsTest_Bounded.of(1, 0, 0);

    LazyOriginsTest_Bounded changed = bounded.edit(to -> to.size(20));

    assertThat(changed.size()).isEqualTo(10);
    assertThat(Confingy.origin(changed, "size").orElseThrow().kind()).isEqualTo(Origin.Kind.HOOK);
  }

  @Test
  void areAsBeforeWhereAHookRefusedTheChange() {
    LazyOriginsTest_Bounded bounded = LazyOriginsTest_Bounded.of(1, 0, 0);
    String size = Confingy.explain(bounded, "size");
    String seen = Confingy.explain(bounded, "seen");

    LazyOriginsTest_Bounded changed =
        bounded.edit(
            to -> {
              assertThatThrownBy(() -> to.size(-1)).hasMessage("negative");
              to.other(5);
            });

    assertThat(changed.other()).isEqualTo(5);
    assertThat(Confingy.explain(changed, "size")).isEqualTo(size);
    assertThat(Confingy.explain(changed, "seen")).isEqualTo(seen);
  }

  @Test
  void rememberOnlyTheLatestOfMany() {
    Lazy<Step> step = LazyOriginsTest_Step.of(0);
    for (int i : IntStream.range(0, 20).toArray()) {
      step = Overrides.parse("lr=" + i).apply(step);
    }

    assertThat(Confingy.explain(step, "lr").lines())
        .hasSize(9)
        .element(1)
        .asString()
        .isEqualTo("  from:   an override: lr=19");
  }

  @Test
  void areUnknownWhereNobodyAsked() {
    Origins.disable();
    Lazy<Step> step = LazyOriginsTest_Step.of(1);

    assertThat(Origins.areEnabled()).isFalse();
    assertThat(Confingy.origin(step, "lr")).isEmpty();
    assertThat(Confingy.explain(step, "lr"))
        .isEqualTo(
            """
            $.lr is 1.0
              from:   an unknown origin; run with `-Dconfingy.origins=true`, or call \
            `Origins.enable()` before the configuration is made""");
    assertThatThrownBy(() -> Confingy.explain(step, "$"))
        .isInstanceOf(ConfigurationException.class);
  }
}
