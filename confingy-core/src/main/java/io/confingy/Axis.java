package io.confingy;

import io.confingy.internal.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a {@link Sweep} varies: paths of the configuration, and the values that they take. */
public final class Axis {

  /** The changes of each point, or null where points are drawn only. */
  private final @Nullable List<Map<String, @Nullable Object>> points;

  private final Function<Random, Map<String, @Nullable Object>> drawing;

  private Axis(List<Map<String, @Nullable Object>> points) {
    this.points = List.copyOf(points);
    this.drawing = random -> points.get(random.nextInt(points.size()));
  }

  private Axis(String path, Function<Random, Object> drawing) {
    this.points = null;
    this.drawing = random -> Collections.singletonMap(path, drawing.apply(random));
  }

  /**
   * Varies one value.
   *
   * @param path the path of the value, as {@link Lens#set} reads it
   * @param values what it is, one after the other; converted as {@link Lens#set} does
   * @return the axis
   * @throws IllegalArgumentException if there are no values
   */
  public static Axis of(String path, @Nullable Object... values) {
    return new Axis(
        nonEmpty(
            Arrays.stream(values)
                .map(value -> Collections.<String, @Nullable Object>singletonMap(path, value))
                .toList()));
  }

  /**
   * Varies several values at once, as each of some maps says.
   *
   * @param changes the values by path, a map for each point
   * @return the axis
   * @throws IllegalArgumentException if there are no maps
   */
  @SafeVarargs
  public static Axis list(Map<String, ? extends @Nullable Object>... changes) {
    List<Map<String, @Nullable Object>> points = new ArrayList<>();
    for (Map<String, ? extends @Nullable Object> each : changes) {
      points.add(Collections.unmodifiableMap(new LinkedHashMap<>(each)));
    }
    return new Axis(nonEmpty(points));
  }

  /**
   * Varies several axes side by side: the first point of each, the second of each, and so on.
   *
   * @param axes the axes, of the same number of points
   * @return the axis
   * @throws ConfigurationException if the numbers of points differ, or one has none that can be
   *     counted
   */
  public static Axis zip(Axis... axes) {
    List<List<Map<String, @Nullable Object>>> all =
        Arrays.stream(axes).map(Axis::requirePoints).toList();
    List<Integer> sizes = all.stream().map(List::size).distinct().toList();
    if (sizes.size() != 1) {
      throw new ConfigurationException(
          Problem.of("The axes do not go side by side.")
              .found(
                  sizes.isEmpty()
                      ? "no axes"
                      : "axes of " + sizes.stream().map(String::valueOf).toList() + " points")
              .expected("axes with the same number of points"));
    }
    return new Axis(
        IntStream.range(0, sizes.get(0))
            .mapToObj(i -> merged(all.stream().map(axis -> axis.get(i)).toList()))
            .toList());
  }

  /**
   * Draws a number, each as likely as any other.
   *
   * @param path the path of the value
   * @param from the smallest number
   * @param to what all numbers are below
   * @return an axis for {@link Sweep#random} only
   * @throws IllegalArgumentException if {@code from} is not below {@code to}
   */
  public static Axis uniform(String path, double from, double to) {
    requireBelow(from, to);
    return new Axis(path, random -> within(from, from + (to - from) * random.nextDouble(), to));
  }

  /**
   * Draws a number, each order of magnitude as likely as any other.
   *
   * @param path the path of the value
   * @param from the smallest number, above 0
   * @param to what all numbers are below
   * @return an axis for {@link Sweep#random} only
   * @throws IllegalArgumentException if {@code from} is not above 0 and below {@code to}
   */
  public static Axis logUniform(String path, double from, double to) {
    if (!(from > 0)) {
      throw new IllegalArgumentException("from is above 0, not " + from + ".");
    }
    requireBelow(from, to);
    double low = StrictMath.log(from);
    double high = StrictMath.log(to);
    return new Axis(
        path, random -> within(from, StrictMath.exp(low + (high - low) * random.nextDouble()), to));
  }

  private static void requireBelow(double from, double to) {
    if (!(from < to) || Double.isInfinite(to - from)) {
      throw new IllegalArgumentException(
          "from is below to, and both are finite: not " + from + " and " + to + ".");
    }
  }

  /** Rounding may have led out of the bounds. */
  private static double within(double from, double number, double to) {
    return Math.max(from, Math.min(number, Math.nextDown(to)));
  }

  /**
   * Draws a whole number, each as likely as any other.
   *
   * @param path the path of the value
   * @param from the smallest number
   * @param to the largest number
   * @return an axis for {@link Sweep#random} only
   * @throws IllegalArgumentException if {@code from} is greater than {@code to}
   */
  public static Axis integers(String path, int from, int to) {
    if (from > to) {
      throw new IllegalArgumentException("from " + from + " is greater than to " + to + ".");
    }
    long count = (long) to - from + 1;
    return new Axis(path, random -> (int) (from + (long) (random.nextDouble() * count)));
  }

  List<Map<String, @Nullable Object>> requirePoints() {
    if (points == null) {
      throw new ConfigurationException(
          Problem.of("An axis has no points that can be counted.")
              .found("an axis whose numbers are drawn")
              .expected("an axis with a list of values")
              .advice("use `Sweep.random(...)`"));
    }
    return points;
  }

  Map<String, @Nullable Object> draw(Random random) {
    return drawing.apply(random);
  }

  static Map<String, @Nullable Object> merged(List<Map<String, @Nullable Object>> changes) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    changes.forEach(all::putAll);
    return Collections.unmodifiableMap(all);
  }

  private static List<Map<String, @Nullable Object>> nonEmpty(
      List<Map<String, @Nullable Object>> points) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("An axis has one value at least.");
    }
    return points;
  }
}
