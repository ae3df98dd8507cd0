package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.confingy.CheckReport.ChangedClass;
import io.confingy.CheckReport.DroppedArgument;
import io.confingy.Evolving.Network;
import io.confingy.Things.Range;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check says what loading would do, and builds nothing. */
class CheckTest {

  private static final String HASH =
      Confingy.recording(LazyEvolving_Network.create(1, 1)).orElseThrow().classHash().orElseThrow();

  private static final String GOOD = network("'layers': 4", "00");

  @Test
  void aDocumentThatLoads() {
    CheckReport report = Confingy.check(network("'layers': 4", HASH));

    assertThat(report.loads()).isTrue();
    assertThat(report.loadsLeniently()).isTrue();
    assertThat(report.problem()).isEmpty();
    assertThat(report.changedClasses()).isEmpty();
    assertThat(report.droppedArguments()).isEmpty();
    assertThat(report).hasToString("The document loads.");
  }

  @Test
  void aClassThatHasChanged() {
    CheckReport report = Confingy.check(GOOD, Network.class);

    assertThat(report.loads()).isTrue();
    assertThat(report.changedClasses())
        .containsExactly(
            new ChangedClass(
                "io.confingy.Evolving.Network", "io.confingy.Evolving.Network", "00", HASH));
    assertThat(report)
        .hasToString(
            """
            The document loads.

            Changed since it was saved:
              `io.confingy.Evolving.Network` (hash 00, now %s)"""
                .formatted(HASH));
  }

  @Test
  void aClassThatMustNotHaveChanged() {
    CheckReport report =
        Confingy.builder().classChanges(ClassChanges.REFUSE).build().check(GOOD, Network.class);

    assertThat(report.loads()).isFalse();
    assertThat(report.loadsLeniently()).isFalse();
    assertThat(report.problem().orElseThrow())
        .startsWith("The class `io.confingy.Evolving.Network` has changed");
  }

  @Test
  void argumentsThatLenientLoadingLeavesOut() {
    String json = network("'layer': 4, 'layers': 4, 'momentum': 0.9", HASH);
    CheckReport report = Confingy.check(json, Network.class);

    assertThat(report.loads()).isFalse();
    assertThat(report.loadsLeniently()).isTrue();
    assertThat(report.droppedArguments())
        .containsExactly(
            new DroppedArgument("$.layer", "io.confingy.Evolving.Network", "layer", 1),
            new DroppedArgument("$.momentum", "io.confingy.Evolving.Network", "momentum", 1));
    assertThat(report)
        .hasToString(
            """
            The document does not load.

            `io.confingy.Evolving.Network` has no parameter `layer`; did you mean `layers`?
              at:       $.layer
              expected: arguments among `layers`, `dropout`
              to do:    if a parameter was renamed, put `@FormerName` on it; if it was removed, load with `Confingy.builder().lenient()`

            Lenient loading leaves out:
              $.layer (`io.confingy.Evolving.Network` has no parameter `layer`)
              $.momentum (`io.confingy.Evolving.Network` has no parameter `momentum`)""");
    assertThat(Confingy.builder().lenient().build().check(json, Network.class).loads()).isTrue();
  }

  @Test
  void aProblemThatLenientLoadingHasToo() {
    CheckReport report = Confingy.check(network("'layer': 4", "00"), Network.class);

    assertThat(report.loadsLeniently()).isFalse();
    assertThat(report)
        .hasToString(
            """
            The document does not load.

            `io.confingy.Evolving.Network` has no parameter `layer`; did you mean `layers`?
              at:       $.layer
              expected: arguments among `layers`, `dropout`
              to do:    if a parameter was renamed, put `@FormerName` on it; if it was removed, load with `Confingy.builder().lenient()`

            Changed since it was saved:
              `io.confingy.Evolving.Network` (hash 00, now %s)

            Lenient loading would leave out the following, and would still fail:
              $.layer (`io.confingy.Evolving.Network` has no parameter `layer`)"""
                .formatted(HASH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "1",
        "{'_confingy_version': 2}",
        "{'_confingy_class': 'Gone', '_confingy_module': 'com.example', '_confingy_init': {}}",
      })
  void theProblemIsWhatLoadingThrows(String document) {
    String json = document.replace('\'', '"');

    assertThat(Confingy.check(json, Network.class).problem())
        .isPresent()
        .hasValue(catchThrowable(() -> Confingy.deserialize(json, Network.class)).getMessage());
  }

  @Test
  void nothingIsBuilt() {
    String range = Confingy.serialize(new Range(1, 2)).replace("\"to\":2", "\"to\":0");

    assertThatThrownBy(() -> Confingy.deserialize(range, Range.class))
        .hasMessageContaining("its constructor failed");
    assertThat(Confingy.check(range, Range.class).loads()).isTrue();
  }

  @Test
  void nobodyIsWarned() {
    List<String> warnings = new java.util.ArrayList<>();
    ConfingyRuntime runtime = Confingy.builder().lenient().onWarning(warnings::add).build();
    runtime.check(network("'layers': 4, 'momentum': 0.9", "00"), Network.class);

    assertThat(warnings).isEmpty();
  }

  @Test
  void aFileIsCheckedToo(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("config.json");
    Files.writeString(file, GOOD);

    assertThat(Confingy.check(file, Network.class)).hasToString(Confingy.check(GOOD).toString());
    assertThatThrownBy(() -> Confingy.check(directory.resolve("gone.json"), Network.class))
        .isInstanceOf(StorageException.class);
  }

  private static String network(String arguments, String hash) {
    return ("{'_confingy_version': 1, '_confingy_class': 'Evolving.Network', '_confingy_module': 'io.confingy',"
            + " '_confingy_init': {"
            + arguments
            + "}, '_confingy_classes': {'io.confingy.Evolving.Network': {'hash': '"
            + hash
            + "'}}}")
        .replace('\'', '"');
  }
}
