package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.documents.v1.Kinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles many files of source at once, without a warning, and runs them beside the classes of
 * this package.
 */
final class Sources {

  /** Has the generic records at hand that tests use where the place says nothing. */
  private static final ConfingyRuntime RUNTIME =
      Confingy.builder().allow(Things.Pair.class, Things.Bounded.class, Kinds.Pair.class).build();

  /** All but what is about the class path, and not about the source. */
  private static final String LINT = "-Xlint:all,-classfile,-path,-processing";

  private static int count;

  private final Path folder;
  private final ConfingyRuntime runtime;
  private final Map<String, String> sources = new LinkedHashMap<>();

  /** Starts without files, in an empty folder. */
  Sources(Path folder) {
    this(folder, RUNTIME);
  }

  /** Starts without files, with the classes at hand that a runtime allows. */
  Sources(Path folder, ConfingyRuntime runtime) {
    this.folder = folder;
    this.runtime = runtime;
  }

  /** Transpiles a document to a class of this package. */
  void add(String json) {
    String name = newName();
    sources.put(name, runtime.transpile(json, SourceStyle.CLASS, "io.confingy." + name));
  }

  private static synchronized String newName() {
    return "Transpiled" + count++;
  }

  /** Returns what the source of a document makes. */
  static @Nullable Object run(Path folder, String json) {
    Sources sources = new Sources(folder);
    sources.add(json);
    return sources.run().get(0);
  }

  /** Compiles all files and returns what their methods return. */
  List<@Nullable Object> run() {
    List<@Nullable Object> results = new ArrayList<>();
    try {
      Path classes = compile();
      try (Stream<Path> files = Files.list(classes.resolve("io/confingy"))) {
        for (Path file : files.toList()) {
          MethodHandles.lookup().defineClass(Files.readAllBytes(file));
        }
      }
      for (String name : sources.keySet()) {
        results.add(Class.forName("io.confingy." + name).getMethod("config").invoke(null));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The source does not run.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    return results;
  }

  private Path compile() throws IOException, InterruptedException {
    Path messages = folder.resolve("messages");
    Path classes = folder.resolve("classes");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-proc:none", LINT, "-Werror", "-d", classes.toString()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey() + ".java");
      command.add(Files.writeString(file, source.getValue()).toString());
    }
    Process javac =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(messages.toFile())
            .start();
    int code = javac.waitFor();
    assertThat(code).as(() -> start(messages)).isZero();
    return classes;
  }

  private static String start(Path messages) {
    try {
      String text = Files.readString(messages);
      return text.substring(0, Math.min(text.length(), 8_000));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
