package io.confingy;

import static io.confingy.Messages.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file is read piece by piece; what is wrong with it is said all the same. */
class LoadingTest {

  private static final ConfingyRuntime CONFINGY =
      Confingy.builder().allow(Deleting.class, Replacing.class, Refusing.class).build();

  @TempDir private Path directory;

  @Test
  void aFileOfManyPiecesIsLoaded() throws IOException {
    List<List<String>> config = Collections.nCopies(10_000, List.of("\u00e9\u20ac", "\ud83d"));
    Path file = directory.resolve("config.json");
    CONFINGY.save(config, file);

    assertThat(CONFINGY.<Object>load(file, Object.class)).isEqualTo(config);
    assertThat(Files.size(file)).isGreaterThan(100_000);
  }

  @Test
  void aMistakeAtTheEndOfManyPiecesIsFound() throws IOException {
    Path file = directory.resolve("config.json");
    Files.writeString(file, "[" + "1, ".repeat(50_000) + "2,]");

    assertFails(
        DeserializationException.class,
        () -> CONFINGY.load(file, Object.class),
        """
        The document is not JSON.
          at:       $[50001]
          found:    Unexpected character (']' (code 93)): expected a value (line 1, column 150005)
        """);
  }

  @Test
  void itIsKnownWhatInAFileCannotBeMade() throws IOException {
    Path file = directory.resolve("config.json");

    assertNotMade(file, "Refusing", "$[1]");
  }

  /** Where it was nobody can tell any more. */
  @Test
  void whatIsGoneMeanwhileHasNoPath() throws IOException {
    Path file = directory.resolve("config.json");

    assertNotMade(file, "Deleting", "$");
    assertThat(file).doesNotExist();
    assertNotMade(file, "Replacing", "$");
    assertThat(file).hasContent("[]");
  }

  private static void assertNotMade(Path file, String type, String path) throws IOException {
    Files.writeString(
        file,
        """
        [1, {"_confingy_class": "LoadingTest.%s", "_confingy_module": "io.confingy",
          "_confingy_dataclass": true, "_confingy_fields": {"file": "%s"}}]
        """
            .formatted(type, file));

    assertFails(
        DeserializationException.class,
        () -> CONFINGY.load(file, Object.class),
        """
        A `io.confingy.LoadingTest.%s` could not be built: its constructor failed.
          at:       %s
          found:    java.lang.IllegalStateException: no
        """
            .formatted(type, path));
  }

  record Refusing(String file) {
    Refusing {
      throw new IllegalStateException("no");
    }
  }

  record Deleting(String file) {
    Deleting {
      try {
        Files.delete(Path.of(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      throw new IllegalStateException("no");
    }
  }

  record Replacing(String file) {
    Replacing {
      try {
        Files.writeString(Path.of(file), "[]");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      throw new IllegalStateException("no");
    }
  }

  /** What takes a second look at the document has it without the pipe. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsReadOnce() throws Exception {
    Path pipe = directory.resolve("pipe");
    ChildJvm.run(List.of("mkfifo", pipe.toString()));
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      Future<Path> written = threads.submit(() -> Files.writeString(pipe, "[1,]"));

      assertFails(
          DeserializationException.class,
          () -> CONFINGY.load(pipe, Object.class),
          """
          The document is not JSON.
            at:       $[1]
            found:    Unexpected character (']' (code 93)): expected a value (line 1, column 5)
          """);
      written.get();
    } finally {
      threads.shutdownNow();
    }
  }
}
