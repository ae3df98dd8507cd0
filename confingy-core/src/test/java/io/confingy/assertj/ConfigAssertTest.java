package io.confingy.assertj;

import static io.confingy.assertj.ConfingyAssertions.assertThatConfig;
import static io.confingy.assertj.ConfingyAssertions.assertThatDocument;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Confingy;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assertions about configurations, for the tests of users. */
class ConfigAssertTest {

  private static final Map<String, Object> CONFIG = Map.of("rate", 0.1, "sizes", List.of(1, 2));
  private static final Map<String, Object> OTHER = Map.of("rate", 0.2, "sizes", List.of(1, 2));

  @Test
  void whatIsWrittenAlikeIsTheSame(@TempDir Path folder) {
    Path file = folder.resolve("config.json");
    Confingy.save(CONFIG, file);

    assertThatConfig(CONFIG).isSameAs(CONFIG).isSameAsDocument(file).isNotSameAs(OTHER);
    assertThatDocument(file).isSameAs(CONFIG).isSameAsDocument(Confingy.serialize(CONFIG));
    assertThatDocument("null").isSameAs(null);
  }

  @Test
  void aFailureShowsTheDifference() {
    assertThatThrownBy(() -> assertThatConfig(CONFIG).isSameAs(OTHER))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            From the expected configuration to the actual one:

            ~ $.rate  0.2 -> 0.1""");
  }

  @Test
  void aFailureSaysWhatItIsAbout() {
    assertThatThrownBy(() -> assertThatConfig("%s").as("the %s", "base").isSameAs("%d"))
        .hasMessage(
            """
            [the base] From the expected configuration to the actual one:

            ~ $  %d -> %s""");
  }

  @Test
  void theSameIsNotAnother() {
    assertThatThrownBy(() -> assertThatConfig(CONFIG).isNotSameAs(CONFIG))
        .isInstanceOf(AssertionError.class)
        .hasMessage("The configuration is the same as the other one, but should not be.");
  }

  @Test
  void whatDiffersMayBeLimited() {
    Map<String, Object> both = Map.of("rate", 0.2, "sizes", List.of(1, 3));

    assertThatConfig(both)
        .differsOnlyAt(CONFIG, "$.rate", "$.sizes")
        .differsOnlyAt(CONFIG, "$")
        .differsOnlyAt(OTHER, "$.sizes[1]");
    assertThatThrownBy(() -> assertThatConfig(both).differsOnlyAt(CONFIG, "$.sizes"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Something differs elsewhere than at [$.sizes]:\n\n~ $.rate");
    assertThatThrownBy(() -> assertThatConfig(both).differsOnlyAt(OTHER, "$.sizes", "$.rat"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Nothing differs at $.rat.\n\n~ $.sizes[1]");
  }

  @Test
  void aFileThatIsNotThereIsTold(@TempDir Path folder) {
    assertThatThrownBy(() -> assertThatDocument(folder.resolve("none.json")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The document " + folder.resolve("none.json") + " cannot be read.");
  }
}
