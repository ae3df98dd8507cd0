package io.confingy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the same configuration with Jackson, as the first thing that a JVM does. */
final class FirstJacksonRead {

  private FirstJacksonRead() {}

  /**
   * Prints the nanoseconds it took, and all that was read.
   *
   * @param arguments the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Mirror.Job job = Mirror.mapper().readValue(Path.of(arguments[0]).toFile(), Mirror.Job.class);
    long took = System.nanoTime() - start;
    System.out.println(took + "\n" + job);
  }
}
