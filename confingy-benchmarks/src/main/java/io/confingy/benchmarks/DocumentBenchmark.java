package io.confingy.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.confingy.Confingy;
import io.confingy.ConfingyRuntime;
import io.confingy.Limit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * the same document, which looks for objects in several places as Confingy does, and beside
 * Jackson.
 *
 * <p>Jackson writes and reads {@link Plain}, since it has no recipes, and looks for objects in
 * several places only where there are some. {@link UnsharedDocumentBenchmark} has the contenders
 * that cannot.
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

  private static final JsonFactory TOKENS = new JsonFactory();

  /** The number of objects and containers in the graph. */
  @Param({"100", "10000", "1000000"})
  public int nodes;

  /** Whether some objects stand in several places. */
  @Param public Sharing sharing = Sharing.OFF;

  private Job job = Job.ofNodes(1);
  private Plain.Job plain = Plain.of(job);
  private String document = "";
  private String plainDocument = "";
  private String classes = "{}";
  private ObjectWriter jacksonWriter = new ObjectMapper().writer();
  private ObjectReader jacksonReader = new ObjectMapper().reader();

  /** Makes the graph, and makes sure that each way brings all of it back. */
  @Setup
  public void setUp() throws JsonProcessingException {
    job = Job.ofNodes(nodes, sharing);
    plain = Plain.of(job);
    document = CONFINGY.serialize(job);
    classes = classes(document);
    proveByHand();
    if (!CONFINGY.serialize(read()).equals(document)) {
      throw new IllegalStateException("Confingy does not bring the graph back.");
    }
    ObjectMapper jackson = Neighbours.jackson(sharing);
    jacksonWriter = jackson.writerFor(Plain.Job.class);
    jacksonReader = jackson.readerFor(Plain.Job.class);
    plainDocument = writeJackson();
    if (!Plain.same(plain, readJackson())) {
      throw new IllegalStateException("Jackson does not bring the graph back.");
    }
  }

  private void proveByHand() {
    if (!writeByHand().equals(document)) {
      throw new IllegalStateException("The two writers differ.");
    }
    if (!HandWriter.write(readByHand(), classes).equals(document)) {
      throw new IllegalStateException("The reader by hand does not bring the graph back.");
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

  /** Writes with Jackson. */
  @Benchmark
  public String writeJackson() throws JsonProcessingException {
    return jacksonWriter.writeValueAsString(plain);
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

  /** Reads the tokens, and does nothing with them: what anybody needs who uses Jackson's parser. */
  @Benchmark
  public int readTokens() throws IOException {
    int count = 0;
    try (JsonParser parser = TOKENS.createParser(document.getBytes(StandardCharsets.UTF_8))) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  /** Reads with Jackson. */
  @Benchmark
  public Plain.Job readJackson() throws JsonProcessingException {
    return jacksonReader.readValue(plainDocument);
  }
}
