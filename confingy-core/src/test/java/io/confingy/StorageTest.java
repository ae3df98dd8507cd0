package io.confingy;

import static io.confingy.Messages.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Things.Point;
import io.confingy.Things.Two;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files are laid out for people, and replaced as a whole or not at all. */
class StorageTest {

  @TempDir private Path directory;

  @Test
  void aFileIsIndentedUtf8() throws IOException {
    Path file = directory.resolve("config.json");

    Confingy.save(new Two(List.of(1, 2.50, "\u00e9"), Map.of()), file);

    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "_confingy_version": 1,
              "_confingy_class": "Things.Two",
              "_confingy_module": "io.confingy",
              "_confingy_dataclass": true,
              "_confingy_fields": {
                "first": [
                  1,
                  2.5,
                  "\u00e9"
                ],
                "second": {}
              }
            }
            """);
  }

  @Test
  void whatWasSavedIsLoaded() {
    Path file = directory.resolve("config.json");
    Two config = new Two("\ud800 half a pair", List.of(1));

    Confingy.save(config, file);

    assertThat(Confingy.load(file, Two.class)).isEqualTo(config);
  }

  @Test
  void aFileIsReplaced() throws IOException {
    Path file = directory.resolve("config.json");
    Confingy.save("x".repeat(10_000), file);
    Confingy.save("short", file);

    assertThat(Confingy.load(file, String.class)).isEqualTo("short");
    assertThat(files()).containsExactly(file);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theModeOfAFileIsKeptAndANewOneHasTheUsualMode() throws IOException {
    Path file = directory.resolve("config.json");
    Path usual = Files.createFile(directory.resolve("usual"));
    Confingy.save(1, file);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Confingy.save(2, file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSymbolicLinkIsFollowed() throws IOException {
    Path file = directory.resolve("config.json");
    Confingy.save(1, file);
    Path link = Files.createSymbolicLink(directory.resolve("latest.json"), file);

    Confingy.save(2, link);

    assertThat(link).isSymbolicLink();
    assertThat(Confingy.load(file, Integer.class)).isEqualTo(2);
  }

  @Test
  void aConfigurationThatCannotBeWrittenLeavesTheFileAsItWas() throws IOException {
    Path file = directory.resolve("config.json");
    Confingy.save(1, file);

    assertThatThrownBy(() -> Confingy.save(new StringJoiner(","), file))
        .isInstanceOf(SerializationException.class);

    assertThat(Confingy.load(file, Integer.class)).isEqualTo(1);
    assertThat(files()).containsExactly(file);
  }

  @Test
  void aDirectoryThatIsNotThere() {
    Path file = directory.resolve("missing/config.json");

    assertFails(
        StorageException.class,
        () -> Confingy.save(1, file),
        """
        The configuration could not be saved to `%s`; what was there is unchanged.
          found:    no such file or directory
          expected: a directory that exists, may be written to and has room
        """
            .formatted(file));
  }

  @Test
  void aDirectoryInPlaceOfAFile() throws IOException {
    Path occupied = directory.resolve("occupied");
    Files.createDirectories(occupied.resolve("by"));

    assertThatThrownBy(() -> Confingy.save(1, occupied))
        .isInstanceOf(StorageException.class)
        .hasMessageStartingWith("The configuration could not be saved to `" + occupied + "`;")
        .hasCauseInstanceOf(IOException.class);
    assertThat(files()).as("no temporary file is left").containsExactly(occupied);
  }

  @Test
  void theRootDirectoryInPlaceOfAFile() {
    Path root = directory.getRoot();

    assertFails(
        StorageException.class,
        () -> Confingy.save(1, root),
        """
        The configuration could not be saved to `%s`; what was there is unchanged.
          found:    java.io.IOException: a root directory is no file
          expected: a directory that exists, may be written to and has room
        """
            .formatted(root));
  }

  @Test
  void aFileThatIsNotThere() {
    Path file = directory.resolve("missing.json");

    assertFails(
        StorageException.class,
        () -> Confingy.load(file, Object.class),
        """
        The configuration `%s` could not be read.
          found:    no such file or directory
        """
            .formatted(file));
  }

  @Test
  void aFileThatIsADirectory() {
    assertThatThrownBy(() -> Confingy.load(directory, Object.class))
        .isInstanceOf(StorageException.class)
        .hasMessageStartingWith("The configuration `" + directory + "` could not be read.");
  }

  @Test
  void aFileThatIsNotUtf8() throws IOException {
    Path file = directory.resolve("latin.json");
    Files.write(file, "\"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Confingy.load(file, String.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageStartingWith("The document is not JSON.");
  }

  @Test
  void sharingIsKeptInAFile() {
    Path file = directory.resolve("config.json");
    Point point = new Point(1, 2);
    ConfingyRuntime confingy = Confingy.builder().allow(Point.class).build();

    confingy.save(new Two(point, point), file);

    Two back = confingy.load(file, Two.class);
    assertThat(back.first()).isSameAs(back.second());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
