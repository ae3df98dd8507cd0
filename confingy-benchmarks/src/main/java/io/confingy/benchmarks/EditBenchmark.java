package io.confingy.benchmarks;

import java.util.Objects;
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
 * Changes one value, always as deep inside, in trees of recipes of several sizes, beside the {@code
 * with} calls that somebody would write for it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditBenchmark {

  /** How many branches are above the one that changes. */
  static final int DEPTH = 5;

  /** The number of recipes in the tree. */
  @Param({"100", "10000", "1000000"})
  public int nodes;

  private LazyBranch tree = Branch.tree(1, 0);
  private double rate;

  /** Makes the tree, and makes sure that both ways do the same. */
  @Setup
  public void setUp() {
    tree = Branch.tree(Math.max(DEPTH + 1, 32 - Integer.numberOfLeadingZeros(nodes)), 0.5);
    if (!Objects.equals(edit().left(), editByHand().left())) {
      throw new IllegalStateException("The two changes differ.");
    }
    rate = 0.25;
  }

  /** Changes a value by a lens. */
  @Benchmark
  public LazyBranch edit() {
    return Branch.edit(tree, DEPTH, rate);
  }

  /** Changes a value by hand. */
  @Benchmark
  public LazyBranch editByHand() {
    return Branch.editByHand(tree, DEPTH, rate);
  }
}
