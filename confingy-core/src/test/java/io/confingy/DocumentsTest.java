package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.documents.v1.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents of each format version load for ever, and are written alike for as long as that is
 * the version that is written.
 *
 * <p>The files in {@code src/test/resources/documents} are never changed. For a new sample, run the
 * test with {@code -Dconfingy.documents=add}, which writes those that are not there yet.
 */
class DocumentsTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "documents", "v1");
  private static final boolean IS_ADDING = "add".equals(System.getProperty("confingy.documents"));

  private static final List<String> WARNINGS = new ArrayList<>();

  private static final ConfingyRuntime CONFINGY =
      Confingy.builder()
          .allow(Kinds.class.getDeclaredClasses())
          .allow(Map.Entry.class)
          .onWarning(WARNINGS::add)
          .build();

  static Stream<String> names() {
    return DocumentSamples.v1().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void loadsAsWhatItWas(String name) throws IOException {
    @Nullable Object config = DocumentSamples.v1().get(name);
    Path file = FOLDER.resolve(name + ".json");
    if (IS_ADDING && !Files.exists(file)) {
      CONFINGY.save(config, file);
    }

    Class<?> type = config instanceof Record ? config.getClass() : Object.class;
    Faithful.assertSame(config, CONFINGY.load(file, type));
    assertThat(WARNINGS).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isWrittenAlike(String name) throws IOException {
    String file = Files.readString(FOLDER.resolve(name + ".json"));

    assertThat(CONFINGY.serialize(DocumentSamples.v1().get(name))).isEqualTo(compact(file));
  }

  @Test
  void eachFileHasItsSample() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names().map(name -> name + ".json").toList());
    }
  }

  /** Leaves out the white space between the tokens of JSON. */
  private static String compact(String json) {
    StringBuilder compact = new StringBuilder();
    boolean inString = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (inString && c == '\\') {
        compact.append(c).append(json.charAt(++i));
        continue;
      }
      inString ^= c == '"';
      if (inString || !Character.isWhitespace(c)) {
        compact.append(c);
      }
    }
    return compact.toString();
  }
}
