package io.confingy.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.confingy.CheckReport;
import io.confingy.ClassChanges;
import io.confingy.Confingy;
import io.confingy.ConfingyException;
import io.confingy.ConfingyRuntime;
import io.confingy.DeserializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EvolutionTest {

  private static final String OLD =
      """
      {
        "_confingy_version": 1,
        "_confingy_class": "Net",
        "_confingy_module": "io.confingy.examples.evolution",
        "_confingy_init": {
          "depth": 4,
          "steps": 1000,
          "name": "first"
        },
        "_confingy_classes": {
          "io.confingy.examples.evolution.Net": {
            "hash": "5d41402abc4b2a76b9719d911017c592"
          }
        }
      }
      """;

  /** With a parameter that is gone. */
  private static final String WITH_MOMENTUM =
      OLD.replace("\"steps\"", "\"momentum\": 0.9,\n    \"steps\"");

  @Test
  void anOldDocumentIsLoaded() {
    String json = OLD;

    // tag::load[]
    Model model = Confingy.deserialize(json, Model.class);
    System.out.println(model); // 4 layers, 1000 steps, first, 0.1
    // end::load[]

    assertThat(model).hasToString("4 layers, 1000 steps, first, 0.1");
    assertThat(guide()).contains("```json\n" + json + "```");
  }

  @Test
  void anArgumentWithoutAParameterIsRefused() {
    assertThatTheGuideShows(() -> Confingy.deserialize(WITH_MOMENTUM, Model.class));
  }

  @Test
  void lenientLoadingLeavesItOut() {
    String json = WITH_MOMENTUM;
    List<String> log = new ArrayList<>();

    // tag::lenient[]
    ConfingyRuntime lenient = Confingy.builder().lenient().onWarning(log::add).build();
    Model model = lenient.deserialize(json, Model.class);
    // end::lenient[]

    assertThat(model).hasToString("4 layers, 1000 steps, first, 0.1");
    assertThat(log).hasSize(2);
    assertThat(guide()).contains("```text\n" + log.get(1) + "\n```");
  }

  @Test
  void aCheckSaysWhatLoadingWouldDo() {
    String json = WITH_MOMENTUM;

    // tag::check[]
    CheckReport report = Confingy.check(json, Model.class);
    System.out.println(report);
    // end::check[]

    assertThat(report.loads()).isFalse();
    assertThat(guide()).contains("```text\n" + report + "\n```");
  }

  @Test
  void aChangedClassMayBeRefused() {
    String json = OLD;

    // tag::refuse[]
    ConfingyRuntime exact = Confingy.builder().classChanges(ClassChanges.REFUSE).build();
    // end::refuse[]

    assertThatThrownBy(() -> exact.deserialize(json, Model.class))
        .isInstanceOf(DeserializationException.class);
    assertThatTheGuideShows(() -> exact.deserialize(json, Model.class));
  }

  @Test
  void anUnknownVersionIsNamed() {
    assertThatTheGuideShows(
        () -> Confingy.deserialize(OLD.replace("version\": 1", "version\": 7"), Model.class));
  }

  private static void assertThatTheGuideShows(ThrowingCallable call) {
    ConfingyException thrown = catchThrowableOfType(ConfingyException.class, call);
    assertThat(guide()).contains("```text\n" + thrown.getMessage() + "\n```");
  }

  private static String guide() {
    try {
      return Files.readString(Path.of("..", "docs", "evolution.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
