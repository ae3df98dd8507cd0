package com.acme;

import io.confingy.Lazy;
import io.confingy.annotations.Track;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import lib.Hidden;
import lib.Layout;

/** Each kind of parameter. */
@Track
public class Trainer<T extends Comparable<T>> {
  public Trainer(
      Optimizer optimizer,
      Lazy<? extends Optimizer> lazy,
      LazyTrainer_Optimizer recipe,
      Box<T> box,
      Box<?> anyBox,
      Settings settings,
      Pair<Optimizer, T> pair,
      Layout layout,
      Loss loss,
      Lazy<Loss> lazyLoss,
      Hidden hidden,
      Object any,
      Mode mode,
      Path path,
      String name,
      Epsilon epsilon,
      DoubleUnaryOperator schedule,
      T best,
      int[] shape,
      String[] tags,
      List<Optimizer> optimizers,
      Deque<Double> rates,
      Set<Lazy<Loss>> losses,
      Map<String, List<Optimizer>> groups,
      Map<String, List<Double>> numbers,
      List<List<Settings>> grid,
      Optional<Optimizer> warmup,
      Optional<Integer> limit,
      int as,
      int value,
      int... seeds) {}

  @Track
  public static class Optimizer {
    public Optimizer(double lr) {}
  }

  @Track
  public static class Box<V extends Comparable<V>> {
    public Box(V value) {}
  }

  public record Settings(int depth, Optimizer optimizer, List<Settings> children) {}

  public record Pair<A, B>(A first, B second) {}

  public interface Loss {}

  public enum Mode {
    FAST
  }

  public static final class Epsilon {}
}
