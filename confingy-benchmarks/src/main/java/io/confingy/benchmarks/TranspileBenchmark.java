package io.confingy.benchmarks;

import io.confingy.SourceStyle;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads documents of several sizes and writes them as source, beside code written by hand that does
 * it for just these classes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TranspileBenchmark {

  private static final String NAME = "io.confingy.benchmarks.Configuration";

  /** The number of objects and containers in the graph. */
  @Param({"100", "10000", "100000"})
  public int nodes;

  private String document = "";

  /** Makes the document, and makes sure that both ways write source that makes the same of it. */
  @Setup
  public void setUp() throws IOException, ReflectiveOperationException {
    document = DocumentBenchmark.CONFINGY.serialize(Job.ofNodes(nodes));
    for (String source : List.of(transpile(), transpileByHand())) {
      if (!DocumentBenchmark.CONFINGY.serialize(run(source)).equals(document)) {
        throw new IllegalStateException("The source does not make the configuration.");
      }
    }
  }

  /** Transpiles with Confingy. */
  @Benchmark
  public String transpile() {
    return DocumentBenchmark.CONFINGY.transpile(document, SourceStyle.CLASS, NAME);
  }

  /** Transpiles by hand. */
  @Benchmark
  public String transpileByHand() {
    return HandSource.write(document);
  }

  private static Object run(String source) throws IOException, ReflectiveOperationException {
    Path folder = Files.createTempDirectory("transpiled");
    try {
      compile(folder, Files.writeString(folder.resolve("Configuration.java"), source));
      URL[] path = {folder.toUri().toURL()};
      try (URLClassLoader loader =
          new URLClassLoader(path, TranspileBenchmark.class.getClassLoader())) {
        return loader.loadClass(NAME).getMethod("config").invoke(null);
      }
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("The source does not run.", e);
    } finally {
      delete(folder);
    }
  }

  private static void compile(Path folder, Path file) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String path = System.getProperty("java.class.path");
    List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", path);
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      if (!javac.getTask(null, files, null, options, null, files.getJavaFileObjects(file)).call()) {
        throw new IllegalStateException("The source does not compile.");
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
