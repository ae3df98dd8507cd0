package io.confingy.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confingy.ConfigDiff;
import java.util.List;
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
 * Reads and compares two documents, beside code written by hand that does so with the same two.
 *
 * <p>{@link NeighbourDiffBenchmark} has the libraries that compare.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DiffBenchmark {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The number of objects and containers in each graph. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int nodes;

  /** In what the two differ. */
  @Param public DiffCase change = DiffCase.ONE_PERCENT;

  private String before = "";
  private String after = "";

  /** Makes the documents, and makes sure that each way finds what was changed. */
  @Setup
  public void setUp() throws JsonProcessingException {
    DiffCase.Changed changed = change.make(nodes);
    before = DocumentBenchmark.CONFINGY.serialize(Job.ofNodes(nodes));
    after = DocumentBenchmark.CONFINGY.serialize(changed.job());
    ConfigDiff diff = diff();
    if (diff.changes().size() != changed.leaves() + changed.stages()) {
      throw new IllegalStateException(
          "There are not as many changes as were made: " + diff.changes().size() + " " + changed);
    }
    if (!diff.apply(before).equals(after)) {
      throw new IllegalStateException("The changes do not lead from one to the other.");
    }
    if (diffByHand().size() != changed.leaves() + changed.stages()) {
      throw new IllegalStateException("By hand there are not as many changes as were made.");
    }
  }

  /** Reads and compares both. */
  @Benchmark
  public ConfigDiff diff() {
    return DocumentBenchmark.CONFINGY.diff(before, after);
  }

  /** Reads and compares both, and tells the changes. */
  @Benchmark
  public String diffAsText() {
    return DocumentBenchmark.CONFINGY.diff(before, after).toString();
  }

  /** Reads both as trees and compares them by hand. */
  @Benchmark
  public List<HandDiff.Difference> diffByHand() throws JsonProcessingException {
    return HandDiff.diff(JSON.readTree(before), JSON.readTree(after));
  }
}
