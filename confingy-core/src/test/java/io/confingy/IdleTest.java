package io.confingy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import idle.Program;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the class path of a program that never uses it, Confingy does nothing. */
class IdleTest {

  private static final String SERVICE = "META-INF/services/io.confingy.spi.ValueHandler";

  @TempDir Path folder;

  @Test
  void noClassIsLoaded() throws Exception {
    assertThat(classes(run(everything())))
        .contains("idle.Program", "java.util.ServiceLoader")
        .noneMatch(name -> name.startsWith("io.confingy."))
        .noneMatch(name -> name.startsWith("com.fasterxml."));
  }

  /** So that the test above can fail. */
  @Test
  void theFirstUseLoadsClasses() throws Exception {
    assertThat(classes(run(everything(), "{\"lr\":0.1}")))
        .contains("io.confingy.Confingy")
        .anyMatch(name -> name.startsWith("com.fasterxml.jackson.core."));
  }

  /** What a provider of ours is named in is read by who looks for that very service only. */
  @Test
  void aProviderIsThere() {
    assertThat(everything().split(File.pathSeparator, -1))
        .anyMatch(entry -> Files.exists(Path.of(entry, SERVICE)));
  }

  @Test
  void thereAreTheSameThreads() throws Exception {
    String without = line(run(path("test-classes")), "threads: ");

    assertThat(line(run(everything()), "threads: ")).contains("main").isEqualTo(without);
  }

  @Test
  void noFileIsWritten() throws Exception {
    run(everything());

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files).containsExactly(folder);
    }
  }

  /**
   * Runs the program in an empty folder, which is also its home and where its temporary files go.
   */
  private String run(String classPath, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(ChildJvm.tool("java"));
    command.addAll(List.of("-Xlog:class+load", "-XX:-UsePerfData"));
    command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-Duser.home=" + folder));
    command.addAll(List.of("-cp", classPath, Program.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static List<String> classes(String output) {
    return output
        .lines()
        .filter(line -> line.contains("[class,load]"))
        .map(line -> line.replaceFirst("^.*\\[class,load\\] (\\S+) .*$", "$1"))
        .toList();
  }

  private static String line(String output, String start) {
    return output.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  private static String everything() {
    return System.getProperty("java.class.path");
  }

  /** Returns the entries of the class path that are named so. */
  private static String path(String name) {
    return Arrays.stream(everything().split(File.pathSeparator, -1))
        .filter(entry -> Path.of(entry).endsWith(name))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
