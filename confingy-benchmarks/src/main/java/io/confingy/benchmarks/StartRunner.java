package io.confingy.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.confingy.Confingy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures what only a fresh JVM shows: how long a short command takes from its start to its end,
 * and how long the first read of a document takes.
 *
 * <p>All contenders run in turn, time and again, so that whatever else the machine does hits all of
 * them; what is printed are medians.
 */
public final class StartRunner {

  private static final int NODES = 100;

  private final Path folder;
  private final int rounds;
  private final Map<String, List<String>> contenders = new LinkedHashMap<>();

  /** What a reader has to print, to prove that it brought back the whole graph. */
  private final String everything = Plain.text(Plain.of(Job.ofNodes(NODES)));

  private final Map<String, List<Double>> whole = new LinkedHashMap<>();
  private final Map<String, List<Double>> inside = new LinkedHashMap<>();

  private StartRunner(Path folder, int rounds) {
    this.folder = folder;
    this.rounds = rounds;
  }

  /**
   * Prints a table.
   *
   * @param arguments how many rounds there are, and the executable file of the command
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if a process is no longer waited for
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.print(table(Integer.parseInt(arguments[0]), Path.of(arguments[1])));
  }

  /** Measures and returns the table; without the executable file its line is left out. */
  static String table(int rounds, Path executable) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("start");
    try {
      StartRunner runner = new StartRunner(folder, rounds);
      runner.prepare(executable);
      runner.run();
      return runner.table();
    } finally {
      delete(folder);
    }
  }

  private void prepare(Path executable) throws IOException {
    contenders.put("empty program", java(EmptyProgram.class));
    if (Files.exists(executable)) {
      Path a = Files.writeString(folder.resolve("a.json"), document(1));
      Path b = Files.writeString(folder.resolve("b.json"), document(2));
      contenders.put(
          "confingy diff", List.of(executable.toString(), "diff", a.toString(), b.toString()));
    }
    Job job = Job.ofNodes(NODES);
    Path ours = Files.writeString(folder.resolve("ours.json"), Confingy.serialize(job));
    Path theirs = folder.resolve("theirs.json");
    new ObjectMapper().writeValue(theirs.toFile(), Plain.of(job));
    read("first load, Confingy", FirstLoad.class, ours);
    read("first read, Jackson", FirstJacksonRead.class, theirs);
  }

  private void read(String name, Class<?> program, Path document) {
    List<String> command = new ArrayList<>(java(program));
    command.add(document.toString());
    contenders.put(name, command);
  }

  private static String document(int epochs) {
    return Confingy.serialize(Map.of("epochs", epochs, "job", Job.ofNodes(12)));
  }

  private static List<String> java(Class<?> program) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        program.getName());
  }

  private void run() throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> each : contenders.entrySet()) {
        run(each.getKey(), each.getValue());
      }
    }
  }

  private void run(String name, List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    add(whole, name, System.nanoTime() - start);
    if (code > 1) {
      throw new IllegalStateException(name + " failed: " + output);
    }
    if (name.startsWith("first")) {
      String[] lines = output.split("\\R", 2);
      if (!lines[1].strip().equals(everything)) {
        throw new IllegalStateException(name + " has read something else: " + output);
      }
      add(inside, name, Long.parseLong(lines[0]));
    }
  }

  private static void add(Map<String, List<Double>> to, String name, long nanoseconds) {
    to.computeIfAbsent(name, each -> new ArrayList<>()).add(nanoseconds / 1e6);
  }

  private String table() {
    StringBuilder table = new StringBuilder();
    table.append(row("", "process", "to empty", "inside"));
    double empty = median(whole.getOrDefault("empty program", List.of()));
    for (String name : contenders.keySet()) {
      double process = median(whole.getOrDefault(name, List.of()));
      List<Double> read = inside.get(name);
      table.append(
          row(
              name,
              milliseconds(process),
              String.format(Locale.ROOT, "%.2f", process / empty),
              read == null ? "" : milliseconds(median(read))));
    }
    return table.toString();
  }

  private static String row(String name, String process, String ratio, String inside) {
    return String.format(Locale.ROOT, "%-22s %10s %9s %10s%n", name, process, ratio, inside);
  }

  private static String milliseconds(double value) {
    return String.format(Locale.ROOT, "%.1f ms", value);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
