package io.confingy.benchmarks;

import io.confingy.Confingy;
import java.nio.file.Path;

/** Loads a document with Confingy, as the first thing that a JVM does. */
final class FirstLoad {

  private FirstLoad() {}

  /**
   * Prints the nanoseconds it took, and all that was read.
   *
   * @param arguments the file
   */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    Job job = Confingy.load(Path.of(arguments[0]), Job.class);
    long took = System.nanoTime() - start;
    System.out.println(took + "\n" + Plain.text(Plain.of(job)));
  }
}
