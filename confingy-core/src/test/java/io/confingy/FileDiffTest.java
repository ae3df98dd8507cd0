package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What changed from the configuration in one file to that in another. */
class FileDiffTest {

  private final Object before = List.of(LazyLayer.of(4, 0.5, Optional.empty()), Map.of("a", 1));
  private final Object after = List.of(LazyLayer.of(8, 0.5, Optional.of('x')), Map.of("a", 2));

  @TempDir Path folder = Path.of("");
  private Path first = Path.of("");
  private Path second = Path.of("");

  @BeforeEach
  void save() {
    first = folder.resolve("first.json");
    second = folder.resolve("second.json");
    Confingy.save(before, first);
    Confingy.save(after, second);
  }

  @Test
  void filesAreComparedAsTheirTextsAre() throws IOException {
    ConfigDiff files = Confingy.diff(first, second);
    ConfigDiff texts = Confingy.diff(Files.readString(first), Files.readString(second));

    assertThat(files.isEmpty()).isFalse();
    assertThat(files).hasToString(texts.toString());
    assertThat(files.toJsonPatch()).isEqualTo(texts.toJsonPatch());
    String compact = Confingy.serialize(before);
    assertThat(files.apply(compact)).isEqualTo(texts.apply(compact));
    assertThat(files.invert()).isEqualTo(Confingy.diff(second, first));
  }

  @Test
  void aFileIsTheSameAsItself() {
    assertThat(Confingy.diff(first, first).isEmpty()).isTrue();
    assertThat(Confingy.builder().build().diff(first, first).isEmpty()).isTrue();
  }

  @Test
  void aDiffEqualsThatOfTheSameFilesAsLongAsTheyAreWhatTheyWere() {
    ConfigDiff diff = Confingy.diff(first, second);

    assertThat(diff).isEqualTo(Confingy.diff(first, second));
    assertThat(diff).hasSameHashCodeAs(Confingy.diff(first, second));
    assertThat(diff).isNotEqualTo(Confingy.diff(second, first));
    Confingy.save(before, second);
    assertThat(diff).isNotEqualTo(Confingy.diff(first, second));
  }

  @Test
  void aPatchIsRefusedOnceAFileIsAnother() {
    ConfigDiff diff = Confingy.diff(first, second);
    Confingy.save(before, second);

    assertThat(diff.toString()).contains("4 -> 8");
    assertThatThrownBy(diff::toJsonPatch)
        .isInstanceOf(StorageException.class)
        .hasMessage(
            """
            The file `%s` is not what it was when it was compared.
              found:    other content
              expected: the document that was compared, which is not kept in memory
              to do:    compare the files again"""
                .formatted(second));
  }

  @Test
  void theMessageSaysWhichFileIsNoDocument() throws IOException {
    Files.writeString(second, "[1, 2");

    assertThatThrownBy(() -> Confingy.diff(first, second))
        .isInstanceOf(DeserializationException.class)
        .hasMessageStartingWith(
            "The file `" + second + "` cannot be compared. The document is not JSON.");
  }

  @Test
  void theMessageSaysWhichFileIsMissing() {
    Path none = folder.resolve("none.json");

    assertThatThrownBy(() -> Confingy.diff(first, none))
        .isInstanceOf(StorageException.class)
        .hasMessage(
            """
            The configuration `%s` could not be read.
              found:    no such file or directory"""
                .formatted(none));
  }

  @Test
  void aFileMayBeNoLongerThanADocument() {
    ConfingyRuntime narrow = Confingy.builder().limit(Limit.DOCUMENT_SIZE, 20).build();

    assertThatThrownBy(() -> narrow.diff(first, second))
        .isInstanceOf(DeserializationException.class)
        .hasMessageStartingWith("The file `" + first + "` cannot be compared. ");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsReadOnce() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    String text = Files.readString(second);
    Thread writer = new Thread(() -> write(pipe, text));
    writer.start();

    ConfigDiff diff = Confingy.diff(first, pipe);
    writer.join();

    assertThat(diff).hasToString(Confingy.diff(first, second).toString());
    assertThat(diff.toJsonPatch()).isEqualTo(Confingy.diff(first, second).toJsonPatch());
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
