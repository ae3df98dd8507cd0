package io.confingy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the start of a comparison costs, as far as no clock tells it: the classes that are loaded,
 * and from where.
 *
 * <p>An empty program loads about 510 of them with Java 17 and 530 with Java 25.
 */
class StartIT {

  /** What was loaded when this was written, and one in twenty more. */
  private static final int MOST_CLASSES = Runtime.version().feature() < 25 ? 760 : 830;

  private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: (.*)");

  private static final Path SAMPLES = Path.of("src/build/samples");

  @TempDir Path folder;

  /** A class that was loaded, and where from. */
  private record Loaded(String name, String source) {}

  /** The second pair of samples has the kinds of values that the first does not have. */
  private List<Loaded> loadedByADiff() throws Exception {
    return loaded("a.json", "b.json", "~ epochs    20 -> 40");
  }

  private List<Loaded> loadedByADiffOfOtherKinds() throws Exception {
    return loaded("kinds-a.json", "kinds-b.json", "+ $[9][0]  0");
  }

  private List<Loaded> loaded(String a, String b, String says) throws Exception {
    Path log = folder.resolve("classes.log");
    // The only options that come behind those of the executable file.
    Map<String, String> environment =
        Map.of("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log + ":level,tags:filecount=0");

    Ran ran = Ran.with("", environment, "diff", SAMPLES.resolve(a), SAMPLES.resolve(b));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains(says);
    return Files.readAllLines(log).stream()
        .flatMap(line -> LOADED.matcher(line).results())
        .map(found -> new Loaded(found.group(1), found.group(2)))
        .toList();
  }

  @Test
  void theClassesAreFew() throws Exception {
    assertThat(loadedByADiff().size()).isBetween(450, MOST_CLASSES);
  }

  @Test
  void allOfThemAreInTheArchive() throws Exception {
    assertThat(loadedByADiff()).allMatch(each -> each.source().startsWith("shared objects file"));
    assertThat(loadedByADiffOfOtherKinds())
        .allMatch(each -> each.source().startsWith("shared objects file"));
  }

  @Test
  void noneParseArgumentsOrBindObjects() throws Exception {
    assertThat(loadedByADiff())
        .extracting(Loaded::name)
        .noneMatch(name -> name.startsWith("picocli."))
        .noneMatch(name -> name.startsWith("com.fasterxml.jackson.databind."))
        .noneMatch(name -> name.startsWith("com.palantir."));
  }

  @Test
  void noneAreForLambdasStreamsPatternsChannelsOrLoggers() throws Exception {
    assertThat(Stream.concat(loadedByADiff().stream(), loadedByADiffOfOtherKinds().stream()))
        .extracting(Loaded::name)
        .noneMatch(name -> name.contains("$$Lambda"))
        .noneMatch(name -> name.startsWith("java.lang.invoke.LambdaForm$MH"))
        .noneMatch(name -> name.startsWith("java.util.stream."))
        .noneMatch(name -> name.startsWith("java.util.regex."))
        .noneMatch(name -> name.startsWith("sun.nio.ch."))
        .noneMatch(name -> name.startsWith("jdk.internal.logger."));
  }

  @Test
  void withoutTheArchiveItDoesTheSame() throws Exception {
    assertComparesLikeTheOriginal(copy());
  }

  @Test
  void anArchiveThatDoesNotFitDoesNoHarm() throws Exception {
    Path executable = copy();
    Path archive = folder.resolve("confingy-diff.jsa");

    Files.copy(Path.of(Ran.EXECUTABLE + "-diff.jsa"), archive);
    assertComparesLikeTheOriginal(executable);
    Files.delete(archive);
    Files.write(archive, new byte[100_000]);
    assertComparesLikeTheOriginal(executable);
  }

  private Path copy() throws Exception {
    Path executable = Files.copy(Path.of(Ran.EXECUTABLE), folder.resolve("confingy"));
    assertThat(executable.toFile().setExecutable(true)).isTrue();
    return executable;
  }

  private static void assertComparesLikeTheOriginal(Path executable) throws Exception {
    String a = SAMPLES.resolve("a.json").toString();
    String b = SAMPLES.resolve("b.json").toString();

    assertThat(Ran.process("", Map.of(), List.of(executable.toString(), "diff", a, b)))
        .isEqualTo(Ran.confingy("diff", a, b));
  }
}
