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

/**
 * Makes recipes and builds from them, beside a record filled by hand and the constructor called by
 * hand.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecipeBenchmark {

  /** What somebody would write in place of a recipe. */
  record HandMade(int units, double dropout, String name, Activation activation, boolean bias) {}

  private int units = 4;
  private LazyLayer recipe = LazyLayer.of(4, 0.1, "layer", Activation.RELU, true);
  private HandMade handMade = new HandMade(4, 0.1, "layer", Activation.RELU, true);

  /** Makes a recipe. */
  @Benchmark
  public LazyLayer of() {
    return LazyLayer.of(units, 0.1, "layer", Activation.RELU, true);
  }

  /** Makes a record. */
  @Benchmark
  public Object ofByHand() {
    return new HandMade(units, 0.1, "layer", Activation.RELU, true);
  }

  /** Makes a recipe with one argument changed. */
  @Benchmark
  public LazyLayer with() {
    return recipe.withUnits(units);
  }

  /** Makes a record with one component changed. */
  @Benchmark
  public Object withByHand() {
    return new HandMade(
        units, handMade.dropout(), handMade.name(), handMade.activation(), handMade.bias());
  }

  /** Builds a recorded object. */
  @Benchmark
  public Layer instantiate() {
    return recipe.instantiate();
  }

  /** Builds an object by its constructor. */
  @Benchmark
  public Layer instantiateByHand() {
    return new Layer(
        recipe.units(), recipe.dropout(), recipe.name(), recipe.activation(), recipe.bias());
  }
}
