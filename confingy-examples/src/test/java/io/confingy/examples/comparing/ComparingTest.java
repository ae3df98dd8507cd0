package io.confingy.examples.comparing;

import static io.confingy.assertj.ConfingyAssertions.assertThatConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confingy.Change;
import io.confingy.ConfigDiff;
import io.confingy.Confingy;
import io.confingy.examples.modifying.Adam;
import io.confingy.examples.modifying.LazyAdam;
import io.confingy.examples.modifying.LazyTrainer;
import io.confingy.examples.modifying.Model;
import io.confingy.examples.modifying.Trainer;
import io.confingy.examples.modifying.Trainer.Schedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparingTest {

  private final Trainer baseline =
      new Trainer(
          List.of(new Model(2, 0.1), new Model(4, 0.2)),
          LazyAdam.of(0.001, 0),
          new Schedule(10, new Adam(0.1, 5)));

  private final Trainer variant = variant();

  private Trainer variant() {
    // tag::variant[]
    var lens = LazyTrainer.lens(baseline);
    lens.optimizer().lr(0.01);
    lens.models().add(new Model(8, 0.1));
    lens.models().get(1).dropout(0.5);
    lens.schedule().epochs(20);
    Trainer variant = lens.unlens();
    // end::variant[]
    return variant;
  }

  private ConfigDiff diff() {
    return Confingy.diff(Confingy.serialize(baseline), Confingy.serialize(variant));
  }

  @Test
  void theTextSaysWhatChanged() {
    // tag::diff[]
    String before = Confingy.serialize(baseline);
    String after = Confingy.serialize(variant);
    ConfigDiff diff = Confingy.diff(before, after);
    System.out.println(diff);
    // end::diff[]

    assertThat(guide()).contains("```text\n" + diff + "\n```");
  }

  @Test
  void runsAreComparedByTheirFiles(@TempDir Path folder) {
    Confingy.save(baseline, folder.resolve("run-1.json"));
    Confingy.save(variant, folder.resolve("run-2.json"));

    // tag::files[]
    ConfigDiff runs = Confingy.diff(folder.resolve("run-1.json"), folder.resolve("run-2.json"));
    // end::files[]

    assertThat(runs).hasToString(diff().toString());
  }

  @Test
  void aProgramLooksAtChanges() {
    ConfigDiff diff = diff();

    // tag::changes[]
    for (Change change : diff.changes()) {
      if (change.kind() == Change.Kind.CHANGED) {
        System.out.println(change.to().orElseThrow() + " is now " + change.after().orElseThrow());
      }
    }
    // end::changes[]

    assertThat(diff.changes()).hasSize(4);
  }

  @Test
  void thePageIsAFile(@TempDir Path folder) throws IOException {
    ConfigDiff diff = diff();

    // tag::html[]
    Files.writeString(folder.resolve("diff.html"), diff.toHtml());
    // end::html[]

    assertThat(folder.resolve("diff.html")).content().contains("4 changes in 4 objects");
  }

  @Test
  void changesAreMadeAndTakenBack() {
    String before = Confingy.serialize(baseline);
    String after = Confingy.serialize(variant);
    ConfigDiff diff = Confingy.diff(before, after);

    // tag::apply[]
    String changed = diff.apply(before); // what after is
    String back = diff.invert().apply(after); // what before is
    // end::apply[]

    assertThat(Confingy.diff(changed, after).isEmpty()).isTrue();
    assertThat(Confingy.diff(back, before).isEmpty()).isTrue();
  }

  @Test
  void aTestShowsTheDifference() {
    // tag::assert[]
    assertThatConfig(variant).isNotSameAs(baseline);
    assertThatConfig(variant)
        .differsOnlyAt(baseline, "$.optimizer.lr", "$.models", "$.schedule.epochs");
    // end::assert[]
  }

  @Test
  void aTrackerTakesPathsAndValues() {
    // tag::flatten[]
    Map<String, @Nullable Object> parameters = Confingy.flatten(Confingy.serialize(baseline));
    // end::flatten[]

    assertThat(guide())
        .contains(
            parameters.entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining("\n", "```text\n", "\n```")));
  }

  @Test
  void aTreeIsTheDocument() {
    // tag::tree[]
    JsonNode tree = Confingy.toTree(baseline);
    Trainer back = Confingy.fromTree(tree, Trainer.class);
    // end::tree[]

    assertThatConfig(back).isSameAs(baseline);
  }

  private static String guide() {
    try {
      return Files.readString(Path.of("..", "docs", "comparing.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
