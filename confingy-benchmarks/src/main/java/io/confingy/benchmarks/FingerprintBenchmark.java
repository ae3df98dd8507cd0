package io.confingy.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
 * Takes the fingerprint of a job, beside SHA-256 over the bytes of its document: once over bytes
 * that are there already, and once over those that generator code written by hand has to write.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FingerprintBenchmark {

  /** The number of objects and containers in the graph. */
  @Param({"100", "10000", "1000000"})
  public int nodes;

  private Job job = Job.ofNodes(1);
  private String classes = "{}";
  private byte[] bytes = {};

  /** Makes the graph, and makes sure that the fingerprint is that of its content. */
  @Setup
  public void setUp() {
    job = Job.ofNodes(nodes);
    String document = DocumentBenchmark.CONFINGY.serialize(job);
    classes = DocumentBenchmark.classes(document);
    bytes = document.getBytes(StandardCharsets.UTF_8);
    Job other = DiffCase.INSERTION.make(nodes).job();
    if (!fingerprint().equals(DocumentBenchmark.CONFINGY.fingerprint(Job.ofNodes(nodes)))
        || fingerprint().equals(DocumentBenchmark.CONFINGY.fingerprint(other))) {
      throw new IllegalStateException("The fingerprint does not tell equal jobs from others.");
    }
  }

  /** Takes the fingerprint. */
  @Benchmark
  public String fingerprint() {
    return DocumentBenchmark.CONFINGY.fingerprint(job);
  }

  /** Takes the hash of bytes that are there. */
  @Benchmark
  public byte[] sha256() throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  /** Writes the bytes by hand and takes their hash. */
  @Benchmark
  public byte[] sha256ByHand() throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256")
        .digest(HandWriter.write(job, classes).getBytes(StandardCharsets.UTF_8));
  }
}
