package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class path that names a handler which is not there. */
class BrokenServiceTest {

  @Test
  void isReportedWhenARuntimeIsMade(@TempDir Path directory) throws IOException {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.writeString(services.resolve("io.confingy.spi.ValueHandler"), "com.example.Missing");
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {directory.toUri().toURL()}, BrokenServiceTest.class.getClassLoader())) {

      Messages.assertFails(
          ConfigurationException.class,
          () -> Confingy.builder().classLoader(loader).build(),
          """
          A value handler that the class path names cannot be used.
            found:    io.confingy.spi.ValueHandler: Provider com.example.Missing not found
            to do:    mend or remove the entry for `io.confingy.spi.ValueHandler`
          """);
    }
    assertThat(Confingy.builder().build()).isNotNull();
  }
}
