package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, as files to read: {@code golden/<case>/input} and {@code
 * golden/<case>/output}.
 *
 * <p>To rewrite the outputs after a change that is meant, run the tests with {@code
 * -Dconfingy.golden=update} and review the difference.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final boolean IS_UPDATE = "update".equals(System.getProperty("confingy.golden"));

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generates(String name) throws IOException {
    Path output = GOLDEN.resolve(name).resolve("output");
    Compilation compilation =
        Compiling.compile(
            Compiling.STRICT, Compiling.sourcesIn(GOLDEN.resolve(name).resolve("input")));
    assertThat(Compiling.problems(compilation)).isEmpty();
    SortedMap<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        continue;
      }
      String path = file.getName().replaceFirst("^/(SOURCE|CLASS)_OUTPUT/", "");
      generated.put(path, file.getCharContent(true).toString());
    }

    if (IS_UPDATE) {
      write(output, generated);
    }

    assertThat(generated).isEqualTo(read(output));
  }

  private static void write(Path folder, SortedMap<String, String> files) throws IOException {
    for (String old : read(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path file : tree.filter(Files::isRegularFile).toList()) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          files.put(path, Files.readString(file));
        }
      }
    }
    return files;
  }
}
