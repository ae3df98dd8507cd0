package io.confingy.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonDiff;
import io.confingy.ConfigDiff;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Compares two documents of which one object in a hundred differs, beside reading them both and
 * beside zjsonpatch, which compares the JSON alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DiffBenchmark {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern UNITS = Pattern.compile("\"units\":");

  /** Of so many layers one is changed: every second object is a layer. */
  private static final int CHANGED_ONE_OF = 50;

  /** The number of objects and containers in each graph. */
  @Param({"10000", "100000"})
  public int nodes;

  private String before = "";
  private String after = "";

  /** Makes the documents. */
  @Setup
  public void setUp() {
    before = DocumentBenchmark.CONFINGY.serialize(Job.ofNodes(nodes));
    int[] count = {0};
    after =
        UNITS
            .matcher(before)
            .replaceAll(
                found -> count[0]++ % CHANGED_ONE_OF == 0 ? found.group() + "9" : found.group());
    if (DocumentBenchmark.CONFINGY.diff(before, after).changes().size()
        != (count[0] + CHANGED_ONE_OF - 1) / CHANGED_ONE_OF) {
      throw new IllegalStateException("There are not as many changes as were made.");
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

  /** Reads both as trees and compares them by zjsonpatch. */
  @Benchmark
  public JsonNode zjsonpatch() throws JsonProcessingException {
    return JsonDiff.asJson(JSON.readTree(before), JSON.readTree(after));
  }

  /** Reads both and builds what they describe. */
  @Benchmark
  public void readBoth(Blackhole blackhole) {
    blackhole.consume(DocumentBenchmark.CONFINGY.deserialize(before, Job.class));
    blackhole.consume(DocumentBenchmark.CONFINGY.deserialize(after, Job.class));
  }
}
