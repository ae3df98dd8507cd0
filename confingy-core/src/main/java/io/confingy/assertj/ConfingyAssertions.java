package io.confingy.assertj;

import io.confingy.Confingy;
import io.confingy.SerializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The beginning of an assertion about a configuration. */
public final class ConfingyAssertions {

  private ConfingyAssertions() {}

  /**
   * Begins an assertion about a configuration.
   *
   * @param config the configuration, which may be null; a string is one, too
   * @return the assertion
   * @throws SerializationException if the configuration holds something that is no fingy
   */
  public static ConfigAssert assertThatConfig(@Nullable Object config) {
    return new ConfigAssert(Confingy.serialize(config));
  }

  /**
   * Begins an assertion about a configuration that was written.
   *
   * @param json a document
   * @return the assertion
   */
  public static ConfigAssert assertThatDocument(String json) {
    return new ConfigAssert(json);
  }

  /**
   * Begins an assertion about a configuration that was saved.
   *
   * @param file a file with a document
   * @return the assertion
   * @throws UncheckedIOException if it cannot be read
   */
  public static ConfigAssert assertThatDocument(Path file) {
    return new ConfigAssert(read(file));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The document " + file + " cannot be read.", e);
    }
  }
}
