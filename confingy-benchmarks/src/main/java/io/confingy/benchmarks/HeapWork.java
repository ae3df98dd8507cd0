package io.confingy.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What is done in a JVM of its own, with as little heap as {@link HeapRunner} gives it. */
enum HeapWork {
  /** Makes the graph, and prints how many bytes of heap it takes. */
  GRAPH {
    @Override
    void run(Path folder, int nodes) {
      Job.ofNodes(1);
      long before = used();
      Job job = Job.ofNodes(nodes);
      System.out.println(used() - before);
      if (job.stages().isEmpty()) {
        throw new IllegalStateException("There is no graph.");
      }
    }
  },

  /** Writes the documents that the others need. */
  PREPARE {
    @Override
    void run(Path folder, int nodes) throws IOException {
      write(folder.resolve(BEFORE), Job.ofNodes(nodes));
      write(folder.resolve(AFTER), DiffCase.ONE_PERCENT.make(nodes).job());
    }

    private static void write(Path file, Job job) throws IOException {
      Files.writeString(file, DocumentBenchmark.CONFINGY.serialize(job));
    }
  },

  /** Has the graph, and writes it to a string. */
  WRITE {
    @Override
    void run(Path folder, int nodes) {
      Job job = Job.ofNodes(nodes);
      if (DocumentBenchmark.CONFINGY.serialize(job).length() < nodes || job.stages().isEmpty()) {
        throw new IllegalStateException("Not the whole graph was written.");
      }
    }
  },

  /** Has the graph, and saves it to a file, which is indented. */
  SAVE {
    @Override
    void run(Path folder, int nodes) {
      DocumentBenchmark.CONFINGY.save(Job.ofNodes(nodes), folder.resolve("saved.json"));
    }
  },

  /** Loads the graph. */
  READ {
    @Override
    void run(Path folder, int nodes) {
      Job job = DocumentBenchmark.CONFINGY.load(folder.resolve(BEFORE), Job.class);
      if (job.stages().size() != nodes / Sharing.OFF.nodesOfStage()) {
        throw new IllegalStateException("Not the whole graph was read.");
      }
    }
  },

  /** Compares the documents in two files. */
  DIFF {
    @Override
    void run(Path folder, int nodes) {
      if (DocumentBenchmark.CONFINGY
          .diff(folder.resolve(BEFORE), folder.resolve(AFTER))
          .isEmpty()) {
        throw new IllegalStateException("No change was found.");
      }
    }
  },

  /** Has two documents as strings, and compares them. */
  DIFF_STRINGS {
    @Override
    void run(Path folder, int nodes) throws IOException {
      String before = Files.readString(folder.resolve(BEFORE));
      String after = Files.readString(folder.resolve(AFTER));
      if (DocumentBenchmark.CONFINGY.diff(before, after).isEmpty()) {
        throw new IllegalStateException("No change was found.");
      }
    }
  };

  static final String BEFORE = "before.json";
  static final String AFTER = "after.json";

  abstract void run(Path folder, int nodes) throws IOException;

  /**
   * Does one of these.
   *
   * @param arguments which, the folder of the documents, and the number of objects
   * @throws IOException if a document cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    valueOf(arguments[0].toUpperCase(Locale.ROOT))
        .run(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
