package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was saved outlasts a loss of power: the JVM itself reports what it brings to disk. */
class DurabilityTest {

  @TempDir Path folder;
  @TempDir Path reports;

  @Test
  void theFileAndThenItsDirectoryAreBroughtToDisk() throws IOException {
    assertThat(broughtToDiskBySaving(folder.resolve("config.json")))
        .hasSize(2)
        .satisfies(
            paths -> {
              assertThat(paths.get(0).getFileName().toString())
                  .startsWith(".config.json.")
                  .endsWith(".tmp");
              assertThat(paths.get(1)).isEqualTo(folder.toAbsolutePath());
            });
  }

  private List<Path> broughtToDiskBySaving(Path file) throws IOException {
    Path report = reports.resolve("report.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.FileForce").withoutThreshold();
      recording.start();
      Confingy.save("configuration", file);
      recording.stop();
      recording.dump(report);
    }
    return RecordingFile.readAllEvents(report).stream()
        .map(event -> Path.of(event.getString("path")).normalize())
        .filter(path -> path.startsWith(folder))
        .toList();
  }
}
