package io.confingy.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What something costs that does not depend on the clock: bytes allocated, source generated. */
final class Costs {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int ROUNDS = 7;

  /** Where results go, so that the compiler of the JVM cannot leave their making out. */
  static volatile @Nullable Object sink;

  private final Map<String, Long> found = new LinkedHashMap<>();

  Map<String, Long> found() {
    return found;
  }

  /** Adds the bytes that an operation allocates once it has run often enough to be compiled. */
  void allocated(String name, int times, Callable<?> operation) throws Exception {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < times; i++) {
        sink = operation.call();
      }
      long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
      least = Math.min(least, bytes / times);
    }
    found.put("allocated." + name, least);
  }

  /** Adds the characters that the processor generates for a class. */
  void generated(String name, String source, Path folder) throws IOException {
    Path file = folder.resolve("Shape.java");
    Files.writeString(file, source);
    Path output = Files.createDirectory(folder.resolve("generated"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String path = System.getProperty("java.class.path");
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      List<String> options =
          List.of(
              "-proc:only",
              "-s",
              output.toString(),
              "-cp",
              path,
              "-processorpath",
              path,
              "-processor",
              String.valueOf(Contender.CONFINGY_UNWOVEN.processor()));
      if (!javac.getTask(null, files, null, options, null, files.getJavaFileObjects(file)).call()) {
        throw new IllegalStateException("The shape " + name + " does not compile.");
      }
    }
    try (Stream<Path> all = Files.walk(output)) {
      long characters = 0;
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        characters += Files.readString(each).length();
      }
      found.put("generated." + name, characters);
    }
  }

  /** Returns what is dearer than was committed by more than half, or was not committed. */
  static List<String> complaints(Map<String, Long> found, Map<String, Long> committed) {
    return found.entrySet().stream()
        .filter(each -> each.getValue() > 1.5 * committed.getOrDefault(each.getKey(), -1L))
        .map(
            each ->
                each.getKey()
                    + " is "
                    + each.getValue()
                    + ", but "
                    + committed.get(each.getKey())
                    + " is committed in costs.properties; at most half as much again is allowed."
                    + " If it has to be so, run this test with -Dconfingy.golden=update"
                    + " and commit what it writes there.")
        .toList();
  }

  /** Reads committed figures. */
  static Map<String, Long> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" = ", 2))
        .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1])));
  }

  /** Returns figures as the lines of such a file. */
  static String text(Map<String, Long> found) {
    return "# Bytes that each operation allocates, and characters that are generated for each shape.\n"
        + found.entrySet().stream()
            .map(each -> each.getKey() + " = " + each.getValue() + "\n")
            .collect(Collectors.joining());
  }
}
