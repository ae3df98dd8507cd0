package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.agent.Agents;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is recorded of objects made in every way: woven by the processor, woven by the agent, and
 * not woven.
 */
class RecordingTest {

  private static final Path CORPUS = Path.of("src", "test", "resources", "recording");
  private static final String NOTHING = "nothing";

  /** What is recorded without any weaving: what companions make. */
  private static final List<String> MADE_BY_COMPANIONS = List.of("created", "instantiated");

  @TempDir private Path classes;

  @Test
  void wovenByTheProcessor() throws Exception {
    compile("-g");

    try (URLClassLoader loader = CompiledRuntime.loader(classes)) {
      assertThat(recorded(loader)).isEqualTo(expected());
    }
  }

  @Test
  void wovenByTheProcessorWithoutDebugInformation() throws Exception {
    compile("-g:none");

    try (URLClassLoader loader = CompiledRuntime.loader(classes)) {
      assertThat(recorded(loader)).isEqualTo(expected());
    }
  }

  @Test
  void wovenByTheAgent() throws Exception {
    compile("-Aconfingy.weave=false");

    try (URLClassLoader loader = Agents.loader(urls())) {
      assertThat(recorded(loader)).isEqualTo(expected());
    }
  }

  @Test
  void wovenByTheProcessorAndThenLoadedUnderTheAgent() throws Exception {
    compile("-g");

    try (URLClassLoader loader = Agents.loader(urls())) {
      assertThat(recorded(loader)).isEqualTo(expected());
    }
  }

  @Test
  void notWoven() throws Exception {
    compile("-Aconfingy.weave=false");

    try (URLClassLoader loader = CompiledRuntime.loader(classes)) {
      Map<String, String> recorded = recorded(loader);
      assertThat(recorded).hasSameSizeAs(expected());
      recorded.forEach(
          (name, each) ->
              assertThat(each)
                  .as(name)
                  .isEqualTo(MADE_BY_COMPANIONS.contains(name) ? expected().get(name) : NOTHING));
    }
  }

  private void compile(String option) throws IOException {
    OnDisk.compile(classes, List.of(option), CORPUS.resolve("com/acme/Cases.java"));
  }

  private URL[] urls() throws IOException {
    try (URLClassLoader loader = CompiledRuntime.loader(classes)) {
      return loader.getURLs();
    }
  }

  private static Map<String, String> recorded(ClassLoader loader) throws Exception {
    Method recording =
        loader.loadClass("io.confingy.Confingy").getMethod("recording", Object.class);
    Method all = loader.loadClass("com.acme.Cases").getMethod("all");
    Map<String, String> recorded = new TreeMap<>();
    for (Map.Entry<?, ?> each : ((Map<?, ?>) all.invoke(null)).entrySet()) {
      Object made = ((Callable<?>) each.getValue()).call();
      Object found = made == null ? Optional.empty() : recording.invoke(null, made);
      recorded.put(
          (String) each.getKey(), ((Optional<?>) found).map(Object::toString).orElse(NOTHING));
    }
    return recorded;
  }

  private static Map<String, String> expected() {
    try {
      return Files.readAllLines(CORPUS.resolve("expected.txt")).stream()
          .map(line -> line.split(" = ", 2))
          .collect(
              Collectors.toMap(
                  line -> line[0], line -> line[1], (first, second) -> second, TreeMap::new));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
