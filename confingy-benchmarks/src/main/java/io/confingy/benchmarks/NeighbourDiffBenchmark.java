package io.confingy.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.flipkart.zjsonpatch.JsonDiff;
import com.flipkart.zjsonpatch.JsonPatch;
import java.util.concurrent.TimeUnit;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Change;
import org.javers.core.diff.Diff;
import org.javers.core.diff.ListCompareAlgorithm;
import org.javers.core.diff.changetype.ValueChange;
import org.javers.core.diff.changetype.container.ContainerChange;
import org.javers.core.diff.changetype.map.MapChange;
import org.javers.core.metamodel.clazz.EntityDefinition;
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
 * Reads and compares the jobs of {@link DiffBenchmark} with the libraries that compare, on {@link
 * Plain}.
 *
 * <p>zjsonpatch compares trees of JSON. JaVers compares objects: it is told that the name of a
 * stage says which it is, and that lists may have insertions.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NeighbourDiffBenchmark {

  private static final ObjectMapper JSON = Neighbours.jackson(Sharing.OFF);
  private static final ObjectReader READER = JSON.readerFor(Plain.Job.class);

  /** The number of objects and containers in each graph. */
  @Param({"1000", "10000", "100000"})
  public int nodes;

  /** In what the two differ. */
  @Param public DiffCase change = DiffCase.ONE_PERCENT;

  private final Javers javers =
      JaversBuilder.javers()
          .withListCompareAlgorithm(ListCompareAlgorithm.AS_SET)
          .registerEntity(new EntityDefinition(Plain.Stage.class, "name"))
          .build();

  private String before = "";
  private String after = "";

  /** Makes the documents, and makes sure that each way finds what was changed. */
  @Setup
  public void setUp() throws JsonProcessingException {
    ObjectWriter writer = JSON.writerFor(Plain.Job.class);
    before = writer.writeValueAsString(Plain.of(Job.ofNodes(nodes)));
    DiffCase.Changed changed = change.make(nodes);
    after = writer.writeValueAsString(Plain.of(changed.job()));
    if (!JsonPatch.apply(zjsonpatch(), JSON.readTree(before)).equals(JSON.readTree(after))) {
      throw new IllegalStateException("The patch does not lead from one to the other.");
    }
    prove(javers(), changed);
  }

  private static void prove(Diff diff, DiffCase.Changed changed) {
    int leaves = 0;
    int stages = 0;
    for (Change each : diff.getChanges()) {
      if (each instanceof ContainerChange<?> container && container.getLeftSize() > 0) {
        int count = container.getValueAddedChanges().size();
        if (container.getPropertyName().equals("stages")) {
          stages += count;
        } else {
          leaves += count;
        }
      } else if (each instanceof MapChange<?> map && !map.getLeft().isEmpty()) {
        leaves += map.getEntryChanges().size();
      } else if (each.getClass() == ValueChange.class) {
        leaves++;
      }
    }
    if (leaves != changed.leaves() || stages != changed.stages()) {
      throw new IllegalStateException("JaVers finds other changes: " + leaves + ", " + stages);
    }
  }

  /** Reads both as trees and compares them by zjsonpatch. */
  @Benchmark
  public JsonNode zjsonpatch() throws JsonProcessingException {
    return JsonDiff.asJson(JSON.readTree(before), JSON.readTree(after));
  }

  /** Reads both as objects and compares them by JaVers. */
  @Benchmark
  public Diff javers() throws JsonProcessingException {
    Plain.Job one = READER.readValue(before);
    return javers.compare(one, READER.readValue(after));
  }
}
