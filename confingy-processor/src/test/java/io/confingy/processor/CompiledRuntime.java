package io.confingy.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The runtime that generated code needs, compiled from its sources once a test run.
 *
 * <p>Its jar cannot be a dependency, since its own tests need the processor.
 */
final class CompiledRuntime {

  private static final Path SOURCES = Path.of("..", "confingy-core", "src", "main", "java");
  private static final Path CLASSES = compile();

  private CompiledRuntime() {}

  /** Returns the class path for code that uses the runtime. */
  static List<File> classPath() {
    List<File> classPath = new ArrayList<>(testClassPath());
    classPath.add(CLASSES.toFile());
    return classPath;
  }

  /** Returns a loader of the runtime and of what it needs, apart from that of the tests. */
  static URLClassLoader loader(Path... more) {
    List<URL> urls = new ArrayList<>();
    try {
      for (Path folder : more) {
        urls.add(folder.toUri().toURL());
      }
      for (File entry : classPath()) {
        urls.add(entry.toURI().toURL());
      }
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static List<File> testClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(CompiledRuntime::isNeeded)
        .map(File::new)
        .toList();
  }

  private static boolean isNeeded(String entry) {
    return Stream.of(
            "assertj-core", "jackson", "jspecify", "jakarta.validation", "confingy-annotations")
        .anyMatch(entry::contains);
  }

  private static Path compile() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> tree = Files.walk(SOURCES)) {
      Path classes = Files.createTempDirectory("confingy-runtime");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(classes)));
      List<Path> sources =
          tree.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .toList();
      String classPath =
          String.join(File.pathSeparator, testClassPath().stream().map(File::toString).toList());
      List<String> options =
          List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classPath);
      boolean isDone =
          javac
              .getTask(
                  output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!isDone) {
        throw new IllegalStateException("The runtime does not compile:\n" + output);
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
