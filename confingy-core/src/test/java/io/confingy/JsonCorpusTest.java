package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of JSONTestSuite: what is JSON is read, and nothing else is. */
class JsonCorpusTest {

  private static final String FOLDER = "/hostile/json";

  private static final ObjectMapper EXACT =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** A list as a whole document is written one level deeper, beside the version of the form. */
  private static final ConfingyRuntime DEEPER =
      Confingy.builder().limit(Limit.JSON_DEPTH, 1_000).build();

  /** JSON, but no document: a field is there twice. */
  private static final Set<String> TWICE =
      Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

  /** Of the cases that a reader may decide, those that are read here. */
  private static final Set<String> CHOSEN =
      Set.of(
          "i_number_too_big_neg_int.json",
          "i_number_too_big_pos_int.json",
          "i_number_very_big_negative_int.json",
          "i_string_1st_surrogate_but_2nd_missing.json",
          "i_string_1st_valid_surrogate_2nd_invalid.json",
          "i_string_incomplete_surrogate_and_escape_valid.json",
          "i_string_incomplete_surrogate_pair.json",
          "i_string_incomplete_surrogates_escape_valid.json",
          "i_string_invalid_lonely_surrogate.json",
          "i_string_invalid_surrogate.json",
          "i_string_inverted_surrogates_U+1D11E.json",
          "i_string_lone_second_surrogate.json",
          "i_structure_500_nested_arrays.json");

  static Stream<Path> accepted() throws IOException {
    return files("y_").filter(file -> !TWICE.contains(name(file)));
  }

  static Stream<Path> refused() throws IOException {
    return Stream.concat(files("n_"), files("y_").filter(file -> TWICE.contains(name(file))));
  }

  static Stream<Path> undecided() throws IOException {
    return files("i_");
  }

  @Test
  void allCasesAreThere() throws IOException {
    assertThat(files("y_")).hasSize(95);
    assertThat(files("n_")).hasSize(188);
    assertThat(files("i_")).hasSize(35);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void jsonIsRead(Path file) throws IOException {
    assertRead(file);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNotJsonIsRefused(Path file) throws IOException {
    assertRefused(file);
  }

  /** Twice, because what is remembered of the first time must not decide the second. */
  @ParameterizedTest
  @MethodSource("undecided")
  void whatAReaderMayDecideIsDecidedAlikeEachTime(Path file) throws IOException {
    for (int i = 0; i < 2; i++) {
      if (CHOSEN.contains(name(file))) {
        assertRead(file);
      } else {
        assertRefused(file);
      }
    }
  }

  /** The value is the one that is written there, to the last digit, from characters or bytes. */
  private static void assertRead(Path file) throws IOException {
    JsonNode expected = EXACT.readTree(file.toFile());
    String text = text(file).orElseThrow();

    Object value = Confingy.load(file, Object.class);

    assertThat(value).isEqualTo(Confingy.deserialize(text, Object.class));
    assertThat(DEEPER.deserialize(DEEPER.serialize(value), Object.class)).isEqualTo(value);
    assertThat(normal(EXACT.valueToTree(value))).as("the value").isEqualTo(normal(expected));
    assertThat(normal(EXACT.readTree(Confingy.prettify(text))))
        .as("the document for people")
        .isEqualTo(normal(expected));
  }

  private static void assertRefused(Path file) throws IOException {
    assertThatThrownBy(() -> Confingy.load(file, Object.class))
        .isInstanceOf(DeserializationException.class);
    for (String text : text(file).stream().toList()) {
      assertThatThrownBy(() -> Confingy.deserialize(text, Object.class))
          .isInstanceOf(DeserializationException.class);
    }
  }

  /** Rewrites all numbers alike, so that {@code 1E2} equals {@code 100.0}. */
  private static Object normal(JsonNode node) {
    if (node.isNumber()) {
      return new BigDecimal(node.asText()).stripTrailingZeros();
    }
    return node.isArray() ? node.valueStream().map(JsonCorpusTest::normal).toList() : node;
  }

  /** Returns the characters of a file, if its bytes are UTF-8. */
  private static Optional<String> text(Path file) throws IOException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Stream<Path> files(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> found = files.filter(file -> name(file).startsWith(prefix)).sorted().toList();
      return found.stream();
    }
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(JsonCorpusTest.class.getResource(FOLDER)).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
