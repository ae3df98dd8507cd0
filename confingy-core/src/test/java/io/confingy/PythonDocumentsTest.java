package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of Python's confingy 0.1.2 can be looked at, and are not built. */
class PythonDocumentsTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "python");

  @ParameterizedTest
  @ValueSource(strings = {"job-a", "job-b"})
  void areShownAsPythonShowsThem(String name) throws IOException {
    ObjectMapper json = new ObjectMapper();

    String pretty = Confingy.prettify(Files.readString(FOLDER.resolve(name + ".json")));

    String pythons = Files.readString(FOLDER.resolve(name + ".pretty.json"));
    // Python writes the arguments in alphabetical order, and shows them in that of the class.
    assertThat(json.readTree(pretty)).isEqualTo(json.readTree(pythons));
  }

  @ParameterizedTest
  @ValueSource(strings = {"job-a", "job-b"})
  void areNotBuilt(String name) throws IOException {
    String document = Files.readString(FOLDER.resolve(name + ".json"));

    assertThatThrownBy(() -> Confingy.deserialize(document, Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageStartingWith("The class `jobs.Job` may not be built from a document.");
  }
}
