package io.confingy.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
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
    Plain.Job job = new ObjectMapper().readValue(Path.of(arguments[0]).toFile(), Plain.Job.class);
    long took = System.nanoTime() - start;
    System.out.println(took + "\n" + Plain.text(job));
  }
}
