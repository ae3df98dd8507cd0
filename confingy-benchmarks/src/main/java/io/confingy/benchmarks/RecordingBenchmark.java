package io.confingy.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Makes objects by plain {@code new}, recorded and not. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordingBenchmark {

  private int size = 4;
  private double rate = 0.1;

  /** Makes an object of a class that is not tracked. */
  @Benchmark
  public Object bare() {
    return new Pair.Bare(size, rate);
  }

  /** Makes an object of a tracked class. */
  @Benchmark
  public Object recorded() {
    return new Pair(size, rate);
  }
}
