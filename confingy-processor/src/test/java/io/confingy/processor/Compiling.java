package io.confingy.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources with the processor, as a user's build does. */
final class Compiling {

  /** Every warning there is, but for that of annotations that no processor claims. */
  static final List<String> STRICT =
      List.of("-Xlint:all,-processing", "-Werror", "-Xmaxwarns", "500");

  private Compiling() {}

  static Compilation compile(JavaFileObject... sources) {
    return compile(List.of(), List.of(sources));
  }

  static Compilation compile(List<String> options, List<JavaFileObject> sources) {
    return compile(options, sources, new TrackProcessor());
  }

  static Compilation compile(
      List<String> options, List<JavaFileObject> sources, Processor... processors) {
    return Compiler.javac()
        .withClasspath(CompiledRuntime.classPath())
        .withOptions(options.toArray())
        .withProcessors(processors)
        .compile(sources);
  }

  static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  /** Reads all Java sources below a folder. */
  static List<JavaFileObject> sourcesIn(Path folder) {
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  /**
   * Returns each error and warning as {@code Model.java:3: text}, the text cut to its first line.
   */
  static List<String> problems(Compilation compilation) {
    return problems(compilation.diagnostics());
  }

  /** Returns each error and warning among what a compiler says. */
  static List<String> problems(List<? extends Diagnostic<? extends JavaFileObject>> all) {
    return all.stream()
        .filter(problem -> problem.getKind() != Diagnostic.Kind.NOTE)
        .map(Compiling::line)
        .toList();
  }

  private static String line(Diagnostic<? extends JavaFileObject> problem) {
    String text = problem.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    JavaFileObject source = problem.getSource();
    if (source == null) {
      return text;
    }
    String name = source.getName().substring(source.getName().lastIndexOf('/') + 1);
    return name + ":" + problem.getLineNumber() + ": " + text;
  }
}
