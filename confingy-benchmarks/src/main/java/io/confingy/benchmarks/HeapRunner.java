package io.confingy.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Finds the least heap with which a graph can be written, read and compared, each in a JVM of its
 * own, beside what the graph itself takes.
 */
public final class HeapRunner {

  private static final long MEGABYTE = 1 << 20;

  /** A JVM that collects garbage for so long has too little heap. */
  private static final int MINUTES = 5;

  private static final int MOST_RATIO = 32;

  private final Path folder;
  private final int nodes;

  private HeapRunner(Path folder, int nodes) {
    this.folder = folder;
    this.nodes = nodes;
  }

  /**
   * Prints a table.
   *
   * @param arguments the number of objects
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if a process is no longer waited for
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.print(table(Integer.parseInt(arguments[0])));
  }

  /** Measures and returns the table. */
  static String table(int nodes) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("heap");
    try {
      return new HeapRunner(folder, nodes).table();
    } finally {
      for (String each : List.of(HeapWork.BEFORE, HeapWork.AFTER, "saved.json", "output.txt")) {
        Files.deleteIfExists(folder.resolve(each));
      }
      Files.delete(folder);
    }
  }

  private String table() throws IOException, InterruptedException {
    long most = Math.max(256, nodes / 400);
    require(HeapWork.PREPARE, most);
    require(HeapWork.GRAPH, most);
    double graph = Double.parseDouble(output().strip()) / MEGABYTE;
    double document = Files.size(folder.resolve(HeapWork.BEFORE)) / (double) MEGABYTE;
    StringBuilder table = new StringBuilder(row("graph", graph, graph));
    table.append(row("document", document, graph));
    for (HeapWork work :
        List.of(
            HeapWork.WRITE, HeapWork.SAVE, HeapWork.READ, HeapWork.DIFF, HeapWork.DIFF_STRINGS)) {
      table.append(row(work.name().toLowerCase(Locale.ROOT), least(work, graph), graph));
    }
    return table.toString();
  }

  /** Returns the least heap in megabytes, to an eighth of the graph or eight megabytes. */
  private double least(HeapWork work, double graph) throws IOException, InterruptedException {
    double precision = Math.max(8, graph / 8);
    double fails = 0;
    double works = Math.max(16, MOST_RATIO * graph);
    require(work, (long) works);
    while (works - fails > precision) {
      double middle = (works + fails) / 2;
      if (run(work, (long) Math.ceil(middle))) {
        works = middle;
      } else {
        fails = middle;
      }
    }
    return works;
  }

  private void require(HeapWork work, long megabytes) throws IOException, InterruptedException {
    if (!run(work, megabytes)) {
      throw new IllegalStateException(
          work + " does not work with " + megabytes + " MB of heap: " + output());
    }
  }

  private boolean run(HeapWork work, long megabytes) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseG1GC",
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                HeapWork.class.getName(),
                work.name(),
                folder.toString(),
                Integer.toString(nodes))
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toString(), "output.txt"))
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      return false;
    }
    return process.exitValue() == 0;
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("output.txt"), StandardCharsets.UTF_8);
  }

  private static String row(String name, double megabytes, double graph) {
    return String.format(Locale.ROOT, "%-10s %8.1f MB %6.2f%n", name, megabytes, megabytes / graph);
  }
}
