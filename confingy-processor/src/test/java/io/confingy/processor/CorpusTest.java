package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The corpus holds every shape of class that can be tracked; compilers have nothing to say to it.
 */
class CorpusTest {

  private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

  @TempDir private Path folder;

  @Test
  void compilesWithoutWarnings() {
    Compilation compilation = Compiling.compile(Compiling.STRICT, Compiling.sourcesIn(CORPUS));

    assertThat(Compiling.problems(compilation)).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    assertThat(compilation.generatedSourceFiles()).hasSizeGreaterThan(30);
  }

  @Test
  void generatedDocumentationIsComplete() {
    assertThat(doclint("-Xdoclint:all/protected")).isEmpty();
  }

  @Test
  void generatedDocumentationIsWellFormed() {
    assertThat(doclint("-Xdoclint:all,-missing")).isEmpty();
  }

  /** Returns what there is to say about the documentation of recipes. */
  private static List<String> doclint(String option) {
    List<String> options = List.of(option, "-Xmaxwarns", "5000", "-Xmaxerrs", "5000");
    return Compiling.problems(Compiling.compile(options, Compiling.sourcesIn(CORPUS))).stream()
        .filter(problem -> problem.matches("Lazy\\w.*"))
        .toList();
  }

  @Test
  void staysWithinTheCommonWidthWhereJavaPoetBreaksLines() throws IOException {
    Compilation compilation = Compiling.compile(List.of(), Compiling.sourcesIn(CORPUS));

    long lines = 0;
    long wide = 0;
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      List<String> all = file.getCharContent(true).toString().lines().toList();
      lines += all.size();
      wide += all.stream().filter(line -> line.length() > 100).count();
      assertThat(all).noneMatch(line -> line.endsWith(" "));
    }
    assertThat(wide).isLessThan(lines / 500);
  }

  @Test
  void eachCompanionRegisters() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-cp", classPath()));
    arguments.addAll(List.of("-processor", TrackProcessor.class.getName()));
    arguments.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    arguments.addAll(files(CORPUS));
    OutputStream ignored = OutputStream.nullOutputStream();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, ignored, ignored, arguments.toArray(String[]::new));
    assertThat(exit).isZero();

    List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (File entry : CompiledRuntime.classPath()) {
      urls.add(entry.toURI().toURL());
    }
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), null);
        Stream<Path> tree = Files.walk(folder)) {
      List<String> generated =
          tree.map(file -> folder.relativize(file).toString().replace(File.separatorChar, '.'))
              .filter(name -> name.matches(".*\\.(Lazy|ExportsOf)[^$.]+\\.class"))
              .map(name -> name.replaceAll("\\.class$", ""))
              .filter(name -> !name.endsWith("clash.Lazy"))
              .toList();
      assertThat(generated).hasSizeGreaterThan(30);
      for (String name : generated) {
        Class<?> type = Class.forName(name, true, loader);
        assertThat(type.getSuperclass().getName())
            .isEqualTo(name.contains(".Lazy") ? "io.confingy.Lazy" : "io.confingy.Exports");
      }
    }
  }

  @Test
  void ecjIsQuiet() throws IOException {
    StringWriter output = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-cp", classPath()));
    arguments.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-processor", TrackProcessor.class.getName()));
    arguments.addAll(List.of("-d", folder.toString(), "-s", folder.toString()));
    arguments.addAll(files(CORPUS));

    boolean isDone =
        BatchCompiler.compile(
            arguments.toArray(String[]::new),
            new PrintWriter(output),
            new PrintWriter(output),
            null);

    assertThat(isDone).as(output.toString()).isTrue();
    // What it has to say is about the corpus, not about what was generated, and comes from no fault
    // of ours.
    assertThat(output.toString().lines())
        .noneMatch(line -> line.contains(" in " + folder))
        .noneMatch(line -> line.contains("ERROR") || line.contains("Exception"));
    assertThat(folder.resolve("com/acme/corpus/LazyDefaults.class")).exists();
    assertThat(output.toString().lines().filter(line -> line.contains("[ConfingyNoHook]")))
        .hasSize(1);
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator, CompiledRuntime.classPath().stream().map(File::toString).toList());
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
    }
  }
}
