package io.confingy.benchmarks;

import io.confingy.Confingy;
import io.confingy.ConfingyRuntime;
import io.confingy.Limit;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Writes and reads graphs of several sizes, beside generator and parser code written by hand for
 * the same document.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocumentBenchmark {

  /** Looks for the limits as always, and finds them higher than the largest graph needs. */
  static final ConfingyRuntime CONFINGY =
      Confingy.builder()
          .limit(Limit.DOCUMENT_SIZE, 1_000_000_000)
          .limit(Limit.TOKENS, 1_000_000_000)
          .limit(Limit.NODES, 1_000_000_000)
          .build();

  /** The number of objects and containers in the graph. */
  @Param({"100", "10000", "1000000"})
  public int nodes;

  private Job job = Job.ofNodes(1);
  private String document = "";
  private String classes = "{}";

  /** Makes the graph, and makes sure that both ways do the same. */
  @Setup
  public void setUp() {
    job = Job.ofNodes(nodes);
    document = CONFINGY.serialize(job);
    classes = classes(document);
    if (!HandWriter.write(job, classes).equals(document)) {
      throw new IllegalStateException("The two writers differ.");
    }
    Job handMade = HandReader.read(document);
    if (!HandWriter.write(handMade, classes).equals(document)
        || !CONFINGY.serialize(CONFINGY.deserialize(document, Job.class)).equals(document)) {
      throw new IllegalStateException("The two readers differ.");
    }
  }

  /** Returns what the document says once of its classes; the writer by hand has it ready. */
  static String classes(String document) {
    String name = "\"_confingy_classes\":";
    return document.substring(document.lastIndexOf(name) + name.length(), document.length() - 1);
  }

  /** Writes with Confingy. */
  @Benchmark
  public String write() {
    return CONFINGY.serialize(job);
  }

  /** Writes by hand. */
  @Benchmark
  public String writeByHand() {
    return HandWriter.write(job, classes);
  }

  /** Reads with Confingy. */
  @Benchmark
  public Job read() {
    return CONFINGY.deserialize(document, Job.class);
  }

  /** Reads by hand. */
  @Benchmark
  public Job readByHand() {
    return HandReader.read(document);
  }
}
