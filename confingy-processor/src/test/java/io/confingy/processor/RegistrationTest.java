package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Compilers and build tools find the processor by files in its jar. */
class RegistrationTest {

  @Test
  void compilersFindIt() throws IOException {
    assertThat(resource("META-INF/services/javax.annotation.processing.Processor").lines())
        .contains(TrackProcessor.class.getName());
  }

  @Test
  void gradleRunsItForChangedClassesOnly() throws IOException {
    assertThat(resource("META-INF/gradle/incremental.annotation.processors").lines())
        .contains(TrackProcessor.class.getName() + ",isolating");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            TrackProcessor.class.getClassLoader().getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
