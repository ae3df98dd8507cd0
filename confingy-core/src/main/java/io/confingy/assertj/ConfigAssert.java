package io.confingy.assertj;

import io.confingy.Change;
import io.confingy.ConfigDiff;
import io.confingy.Confingy;
import io.confingy.DeserializationException;
import io.confingy.SerializationException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Asserts what a configuration is, and shows what differs where it is not; {@link
 * ConfingyAssertions} makes it.
 *
 * <p>Two configurations are the same where {@link Confingy#diff} finds no changes.
 */
public final class ConfigAssert extends AbstractAssert<ConfigAssert, String> {

  ConfigAssert(String document) {
    super(document, ConfigAssert.class);
  }

  /**
   * Asserts that the configuration is the same as another one; they need not be one object.
   *
   * @param config the expected configuration, which may be null
   * @return this assertion
   * @throws AssertionError if something differs; the message shows what
   * @throws SerializationException if the other one holds something that is no fingy
   */
  @Override
  public ConfigAssert isSameAs(@Nullable Object config) {
    return isSameAsDocument(Confingy.serialize(config));
  }

  /**
   * Asserts that something differs from another configuration.
   *
   * @param config the other configuration, which may be null
   * @return this assertion
   * @throws AssertionError if nothing differs
   * @throws SerializationException if the other one holds something that is no fingy
   */
  @Override
  public ConfigAssert isNotSameAs(@Nullable Object config) {
    if (changesFrom(Confingy.serialize(config)).isEmpty()) {
      failWithMessage("The configuration is the same as the other one, but should not be.");
    }
    return this;
  }

  /**
   * Asserts that the configuration is the same as one that was written.
   *
   * @param json the expected document
   * @return this assertion
   * @throws AssertionError if something differs; the message shows what
   * @throws DeserializationException if one of the two is not a document
   */
  public ConfigAssert isSameAsDocument(String json) {
    ConfigDiff diff = changesFrom(json);
    if (!diff.isEmpty()) {
      failWithMessage("%s", "From the expected configuration to the actual one:\n\n" + diff);
    }
    return this;
  }

  /**
   * Asserts that the configuration is the same as one that was saved.
   *
   * @param file a file with the expected document
   * @return this assertion
   * @throws AssertionError if something differs; the message shows what
   * @throws UncheckedIOException if the file cannot be read
   * @throws DeserializationException if one of the two is not a document
   */
  public ConfigAssert isSameAsDocument(Path file) {
    return isSameAsDocument(ConfingyAssertions.read(file));
  }

  /**
   * Asserts that something differs from another configuration in each of some places, and nothing
   * elsewhere.
   *
   * @param config the other configuration, which may be null
   * @param paths paths such as {@code $.model.layers}; what is inside of them counts, too
   * @return this assertion
   * @throws AssertionError if something differs elsewhere, or nothing in one of the places
   * @throws SerializationException if the other one holds something that is no fingy
   */
  public ConfigAssert differsOnlyAt(@Nullable Object config, String... paths) {
    ConfigDiff diff = changesFrom(Confingy.serialize(config));
    List<Change> elsewhere =
        diff.changes().stream()
            .filter(change -> Arrays.stream(paths).noneMatch(path -> isIn(path, change)))
            .toList();
    if (!elsewhere.isEmpty()) {
      failWithMessage(
          "%s", "Something differs elsewhere than at " + List.of(paths) + ":\n\n" + diff);
    }
    for (String path : paths) {
      if (diff.changes().stream().noneMatch(change -> isIn(path, change))) {
        failWithMessage("%s", "Nothing differs at " + path + ".\n\n" + diff);
      }
    }
    return this;
  }

  private ConfigDiff changesFrom(String json) {
    return Confingy.diff(json, actual);
  }

  private static boolean isIn(String path, Change change) {
    return Stream.concat(change.to().stream(), change.from().stream())
        .anyMatch(
            place ->
                place.equals(path) || place.startsWith(path + ".") || place.startsWith(path + "["));
  }
}
