package io.confingy;

import static io.confingy.Messages.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.confingy.Things.Point;
import io.confingy.Things.Two;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
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

    for (String mode : List.of("rw-r-----", "rw-rw-rw-")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      Confingy.save(2, file);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(mode);
    }
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
  @DisabledOnOs(OS.WINDOWS)
  void aSymbolicLinkToNothingIsFollowedToo() throws IOException {
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    Path links = Files.createSymbolicLink(directory.resolve("links"), Path.of("elsewhere"));
    Path first = Files.createSymbolicLink(directory.resolve("first"), links.resolve("second"));
    Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("../config.json"));

    Confingy.save(1, first);

    assertThat(first).isSymbolicLink();
    assertThat(directory.resolve("config.json")).isRegularFile();
    assertThat(Confingy.load(first, Integer.class)).isEqualTo(1);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void symbolicLinksInACircleLeadNowhere() throws IOException {
    Path link = directory.resolve("link");
    Files.createSymbolicLink(link, directory.resolve("back"));
    Files.createSymbolicLink(directory.resolve("back"), link);

    assertNotSaved(link, "symbolic links that lead in a circle");
  }

  /** A pipe stands for all devices: nobody misses it should it be replaced. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsNotReplaced() throws Exception {
    Path pipe = directory.resolve("pipe");
    ChildJvm.run(List.of("mkfifo", pipe.toString()));

    assertNotSaved(pipe, "something that is no regular file");

    assertThat(files()).containsExactly(pipe);
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
    Path file = Files.createFile(directory.resolve("config.json"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "the user of the tests may write every file");

    assertNotSaved(file, "a file that may not be written");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDirectoryThatMayNotBeWrittenTo() throws IOException {
    Path readOnly = Files.createDirectory(directory.resolve("read-only"));
    Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(readOnly), "the user of the tests may write every file");

    assertNotSaved(readOnly.resolve("config.json"), "permission denied");
  }

  @Test
  void aNameAsLongAsNamesCanBe() throws IOException {
    Path file = directory.resolve("n".repeat(255));
    Path emoji = directory.resolve("\ud83d\ude00".repeat(63));

    Confingy.save(1, file);
    Confingy.save(2, emoji);

    assertThat(Confingy.load(file, Integer.class)).isEqualTo(1);
    assertThat(files()).containsExactlyInAnyOrder(file, emoji);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNameThatIsTooLong() throws IOException {
    assertNotSaved(directory.resolve("n".repeat(256)), "File name too long");
    assertThat(files()).isEmpty();
  }

  @Test
  void aFileSystemThatCannotReplaceInOneStep() throws IOException {
    Path archive = directory.resolve("archive.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path file = zip.getPath("config.json");

      assertThatThrownBy(() -> Confingy.save(1, file)).isInstanceOf(StorageException.class);

      try (Stream<Path> files = Files.list(zip.getPath("/"))) {
        assertThat(files).isEmpty();
      }
    }
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
    assertNotSaved(directory.resolve("missing/config.json"), "no such file or directory");
  }

  @Test
  void aDirectoryInPlaceOfAFile() throws IOException {
    Path occupied = Files.createDirectory(directory.resolve("occupied"));

    for (Path each : List.of(occupied, directory.getRoot())) {
      assertNotSaved(each, "a directory");
    }

    assertThat(files()).as("no temporary file is left").containsExactly(occupied);
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

  private static void assertNotSaved(Path file, String found) {
    assertFails(
        StorageException.class,
        () -> Confingy.save(1, file),
        """
        The configuration could not be saved to `%s`; what was there is unchanged.
          found:    %s
          expected: a file in a directory that exists, may be written to and has room
        """
            .formatted(file, found));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
