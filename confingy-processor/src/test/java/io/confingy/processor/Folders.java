package io.confingy.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles to folders, so that one compilation sees what another has written, as libraries are. */
final class Folders {

  private Folders() {}

  /** Compiles a library without the processor. */
  static Path library(Path folder, List<String> options, JavaFileObject... sources) {
    List<String> problems = compile(folder, options, List.of(), List.of(sources), List.of());
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return folder;
  }

  /** Compiles what uses libraries, with the processor; returns what the compiler says. */
  static List<String> program(
      Path folder, List<String> options, List<Path> libraries, JavaFileObject... sources) {
    List<Processor> processors = List.of(new TrackProcessor());
    return compile(folder, options, libraries, List.of(sources), processors);
  }

  private static List<String> compile(
      Path folder,
      List<String> options,
      List<Path> libraries,
      List<JavaFileObject> sources,
      List<Processor> processors) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", folder.toString(), "-cp", classPath(libraries)));
    if (processors.isEmpty()) {
      all.add("-proc:none");
    }
    try (var files = javac.getStandardFileManager(problems, null, null)) {
      Files.createDirectories(folder);
      var task = javac.getTask(null, files, problems, all, null, sources);
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Compiling.problems(problems.getDiagnostics());
  }

  static String classPath(List<Path> libraries) {
    return Stream.concat(
            libraries.stream().map(Path::toString),
            CompiledRuntime.classPath().stream().map(File::toString))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Calls a static method without parameters, in a loader of its own. */
  static Object run(String type, String method, Path... folders) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = CompiledRuntime.loader(folders)) {
      thread.setContextClassLoader(loader);
      return loader.loadClass(type).getMethod(method).invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Returns the lines of a file. */
  static List<String> lines(Path folder, String... path) throws IOException {
    return Files.readAllLines(Arrays.stream(path).reduce(folder, Path::resolve, (a, b) -> b));
  }
}
