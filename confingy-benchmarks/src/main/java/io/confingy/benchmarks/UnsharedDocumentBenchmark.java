package io.confingy.benchmarks;

import com.google.gson.Gson;
import io.avaje.jsonb.JsonType;
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
 * Writes and reads the graphs of {@link DocumentBenchmark} in which each object stands in one
 * place, by those who could not bring others back: avaje-jsonb and Gson, on {@link Plain}, and
 * generator code that somebody wrote by hand who knows that nothing is shared.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class UnsharedDocumentBenchmark {

  /** The number of objects and containers in the graph. */
  @Param({"100", "10000", "1000000"})
  public int nodes;

  private final JsonType<Plain.Job> avaje = Neighbours.avaje();
  private final Gson gson = Neighbours.gson();
  private Job job = Job.ofNodes(1);
  private Plain.Job plain = Plain.of(job);
  private String classes = "{}";
  private String avajeDocument = "";
  private String gsonDocument = "";

  /** Makes the graph, and makes sure that each way brings all of it back. */
  @Setup
  public void setUp() {
    job = Job.ofNodes(nodes);
    plain = Plain.of(job);
    String document = DocumentBenchmark.CONFINGY.serialize(job);
    classes = DocumentBenchmark.classes(document);
    if (!writeByHand().equals(document)) {
      throw new IllegalStateException("The two writers differ.");
    }
    avajeDocument = writeAvaje();
    if (!Plain.same(plain, readAvaje())) {
      throw new IllegalStateException("Avaje does not bring the graph back.");
    }
    gsonDocument = writeGson();
    if (!Plain.same(plain, readGson())) {
      throw new IllegalStateException("Gson does not bring the graph back.");
    }
  }

  /** Writes by hand, without looking for objects in several places. */
  @Benchmark
  public String writeByHand() {
    return HandWriter.writeWithoutSharing(job, classes);
  }

  /** Writes with avaje-jsonb. */
  @Benchmark
  public String writeAvaje() {
    return avaje.toJson(plain);
  }

  /** Writes with Gson. */
  @Benchmark
  public String writeGson() {
    return gson.toJson(plain, Plain.Job.class);
  }

  /** Reads with avaje-jsonb. */
  @Benchmark
  public Plain.Job readAvaje() {
    return avaje.fromJson(avajeDocument);
  }

  /** Reads with Gson. */
  @Benchmark
  public Plain.Job readGson() {
    return gson.fromJson(gsonDocument, Plain.Job.class);
  }
}
