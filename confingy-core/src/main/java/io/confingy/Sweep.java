package io.confingy;

import io.confingy.internal.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Variants of a configuration, each made when it is asked for.
 *
 * <p>The order, the names and the fingerprints of the runs are the same in every JVM. A sweep does
 * not change once it was made.
 *
 * @param <T> the type of the configuration
 */
public final class Sweep<T> implements Iterable<SweepRun<T>> {

  private final T base;
  private final int size;
  private final IntFunction<Map<String, @Nullable Object>> changes;

  private Sweep(T base, int size, IntFunction<Map<String, @Nullable Object>> changes) {
    this.base = base;
    this.size = size;
    this.changes = changes;
  }

  /**
   * Varies all axes independently: every combination of their points, the last axis fastest.
   *
   * @param <T> the type of the configuration
   * @param base the configuration, which stays as it is
   * @param axes what varies; without any there is one run, the base itself
   * @return the sweep
   * @throws ConfigurationException if there are more combinations than an {@code int} counts, or an
   *     axis has none that can be counted
   */
  public static <T> Sweep<T> grid(T base, Axis... axes) {
    List<List<Map<String, @Nullable Object>>> points =
        Arrays.stream(axes).map(Axis::requirePoints).toList();
    long size = 1;
    for (List<?> axis : points) {
      size *= axis.size();
      if (size > Integer.MAX_VALUE) {
        throw new ConfigurationException(
            Problem.of("The sweep has too many combinations.")
                .found("more than " + Integer.MAX_VALUE)
                .advice("use fewer axes, or draw some with `Sweep.random(...)`"));
      }
    }
    return new Sweep<>(base, (int) size, index -> combination(points, index));
  }

  private static Map<String, @Nullable Object> combination(
      List<List<Map<String, @Nullable Object>>> points, int index) {
    List<Map<String, @Nullable Object>> chosen = new ArrayList<>(points.size());
    int rest = index;
    for (int i = points.size() - 1; i >= 0; i--) {
      List<Map<String, @Nullable Object>> axis = points.get(i);
      chosen.add(0, axis.get(rest % axis.size()));
      rest /= axis.size();
    }
    return Axis.merged(chosen);
  }

  /**
   * Varies all axes side by side: the first point of each, the second of each, and so on.
   *
   * @param <T> the type of the configuration
   * @param base the configuration, which stays as it is
   * @param axes what varies, of the same number of points
   * @return the sweep
   * @throws ConfigurationException if the numbers of points differ
   */
  public static <T> Sweep<T> zip(T base, Axis... axes) {
    return grid(base, Axis.zip(axes));
  }

  /**
   * Varies as each of some maps says.
   *
   * @param <T> the type of the configuration
   * @param base the configuration, which stays as it is
   * @param changes the values by path, a map for each run
   * @return the sweep
   */
  @SafeVarargs
  public static <T> Sweep<T> list(T base, Map<String, ? extends @Nullable Object>... changes) {
    return grid(base, Axis.list(changes));
  }

  /**
   * Draws a point of each axis for each run.
   *
   * @param <T> the type of the configuration
   * @param base the configuration, which stays as it is
   * @param runs how many runs there are
   * @param seed where the random numbers begin: a sweep with the same seed and more runs begins
   *     with the same ones
   * @param axes what varies
   * @return the sweep
   * @throws IllegalArgumentException if the number of runs is negative
   */
  public static <T> Sweep<T> random(T base, int runs, long seed, Axis... axes) {
    if (runs < 0) {
      throw new IllegalArgumentException("The number of runs is 0 at least, not " + runs + ".");
    }
    List<Axis> all = List.of(axes);
    return new Sweep<>(
        base,
        runs,
        index -> {
          Random random = new Random(mixed(seed, index));
          return Axis.merged(all.stream().map(axis -> axis.draw(random)).toList());
        });
  }

  /** Spreads seeds that are near to each other; the finalizer of SplitMix64 (Steele, 2014). */
  private static long mixed(long seed, int index) {
    long z = seed + (index + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /**
   * Returns the number of runs.
   *
   * @return the size
   */
  public int size() {
    return size;
  }

  /**
   * Returns a run.
   *
   * @param index its position, from 0
   * @return the run, whose configuration is not yet made
   * @throws IndexOutOfBoundsException if there is no such run
   */
  public SweepRun<T> get(int index) {
    Objects.checkIndex(index, size);
    return new SweepRun<>(index, base, changes.apply(index));
  }

  @Override
  public Iterator<SweepRun<T>> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size;
      }

      @Override
      public SweepRun<T> next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return get(next++);
      }
    };
  }
}
