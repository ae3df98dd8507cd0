package io.confingy.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents of Python's confingy can be looked at, too; those of the core's tests are taken. */
class PythonDocumentsTest {

  private static final Path FOLDER = Path.of("../confingy-core/src/test/resources/python");

  @Test
  void theyAreShownAndCompared() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(FOLDER)) {
      files = found.filter(file -> file.toString().matches(".*job-.\\.json")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      Opened opened = Opened.of(file.getFileName().toString(), Files.readString(file));
      ByteArrayOutputStream json = new ByteArrayOutputStream();

      ViewJson.write(opened, opened, Confingy.diff(opened.text(), opened.text()), json);

      assertThat(json.toString(StandardCharsets.UTF_8))
          .as(file.toString())
          .contains("\"changes\":[]");
      assertThat(Picture.svg.of(Excerpt.of(opened.graph()))).startsWith("<svg");
    }
  }
}
