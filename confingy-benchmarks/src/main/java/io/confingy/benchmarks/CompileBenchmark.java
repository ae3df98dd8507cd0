package io.confingy.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Compiles many classes of one shape, beside compiling them without a processor and with those that
 * generate code for the same classes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class CompileBenchmark {

  private static final String PACKAGE = "compiled";

  /** How many classes there are. */
  @Param({"1000"})
  public int classes;

  /** Who generates code for them. */
  @Param public Contender contender = Contender.NO_PROCESSOR;

  private Path folder = Path.of("");
  private Path output = Path.of("");
  private List<String> processorOptions = List.of();

  /** Writes the sources. */
  @Setup
  public void setUp() throws IOException {
    folder = Files.createTempDirectory("compile");
    output = folder.resolve("classes");
    Path sources = Files.createDirectories(folder.resolve("sources").resolve(PACKAGE));
    for (int i = 0; i < classes; i++) {
      String name = "Layer" + i;
      Files.writeString(sources.resolve(name + ".java"), contender.source(PACKAGE, name));
    }
    if (contender == Contender.GENERATED_BEFOREHAND) {
      generate(folder.resolve("sources"));
    } else if (contender == Contender.WRITTEN_BEFOREHAND) {
      Path texts = folder.resolve("texts");
      generate(texts);
      processorOptions = List.of("-A" + TextProcessor.FOLDER + "=" + texts);
    }
  }

  private void generate(Path into) throws IOException {
    Files.createDirectories(into);
    Files.createDirectories(output);
    compile(Contender.CONFINGY_UNWOVEN, List.of("-s", into.toString()));
  }

  /** Makes room for the class files; javac would find those of the last time. */
  @Setup(Level.Iteration)
  public void clear() throws IOException {
    delete(output);
    Files.createDirectories(output);
  }

  /** Compiles. */
  @Benchmark
  public int compile() throws IOException {
    return compile(contender, processorOptions);
  }

  private int compile(Contender by, List<String> more) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(more);
    String path = System.getProperty("java.class.path");
    options.addAll(List.of("-d", output.toString(), "-cp", path, "--release", "17"));
    options.addAll(by.options());
    if (by.processor() == null) {
      options.add("-proc:none");
    } else {
      options.addAll(List.of("-processorpath", path, "-processor", by.processor()));
    }
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> sources = Files.walk(folder.resolve("sources"))) {
      List<Path> all = sources.filter(each -> each.toString().endsWith(".java")).toList();
      boolean done =
          javac
              .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
              .call();
      if (!done) {
        throw new IllegalStateException(by + " does not compile.");
      }
      return all.size();
    }
  }

  /** Removes all that was written. */
  @TearDown
  public void tearDown() {
    delete(folder);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " could not be removed.", e);
    }
  }
}
