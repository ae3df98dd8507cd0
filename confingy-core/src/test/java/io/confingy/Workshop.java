package io.confingy;

import io.confingy.annotations.Track;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Classes with each kind of parameter that a lens can pass. */
final class Workshop {

  private Workshop() {}

  interface Loss {}

  @Track
  static class Mse implements Loss {
    final double scale;

    Mse(double scale) {
      this.scale = scale;
    }
  }

  @Track
  static class Huber implements Loss {
    final double delta;

    Huber(double delta) {
      this.delta = delta;
    }
  }

  @Track
  static class Optimizer {
    final double lr;

    Optimizer(double lr) {
      this.lr = lr;
    }
  }

  @Track
  static class Momentum extends Optimizer {
    final double momentum;

    Momentum(double lr, double momentum) {
      super(lr);
      this.momentum = momentum;
    }
  }

  record Settings(int depth, Optimizer optimizer, List<Settings> children) {}

  record Pair<A, B>(A first, B second) {}

  /** Its lazy stays lazy, all else is built. */
  @Track
  static class Trainer {
    final Optimizer optimizer;
    final Lazy<Optimizer> lazy;
    final Loss loss;
    final @Nullable Settings settings;

    Trainer(Optimizer optimizer, Lazy<Optimizer> lazy, Loss loss, @Nullable Settings settings) {
      this.optimizer = optimizer;
      this.lazy = lazy;
      this.loss = loss;
      this.settings = settings;
    }
  }

  @Track
  static class Shelf {
    final List<Optimizer> optimizers;
    final Deque<Double> rates;
    final String[] tags;
    final Set<Lazy<Optimizer>> lazies;
    final Set<String> names;
    final Map<String, List<Optimizer>> groups;
    final Map<String, Integer> sizes;
    final Optional<Optimizer> warmup;
    final Optional<Integer> limit;

    Shelf(
        List<Optimizer> optimizers,
        Deque<Double> rates,
        String[] tags,
        Set<Lazy<Optimizer>> lazies,
        Set<String> names,
        Map<String, List<Optimizer>> groups,
        Map<String, Integer> sizes,
        Optional<Optimizer> warmup,
        Optional<Integer> limit) {
      this.optimizers = optimizers;
      this.rates = rates;
      this.tags = tags;
      this.lazies = lazies;
      this.names = names;
      this.groups = groups;
      this.sizes = sizes;
      this.warmup = warmup;
      this.limit = limit;
    }

    static Shelf filled() {
      return new Shelf(
          List.of(new Optimizer(1), new Optimizer(2)),
          new ArrayDeque<>(List.of(0.1, 0.2)),
          new String[] {"a"},
          Set.of(LazyWorkshop_Optimizer.of(3)),
          Set.of("x"),
          Map.of("g", List.of(new Optimizer(4))),
          Map.of("s", 5),
          Optional.of(new Optimizer(6)),
          Optional.empty());
    }
  }

  @Track
  static class Box<T> {
    final T value;

    Box(T value) {
      this.value = value;
    }
  }

  /** Parameters with the names of methods of a lens. */
  @Track
  static class Awkward {
    final int value;
    final int as;
    final boolean isNull;
    final DoubleUnaryOperator unlens;

    Awkward(int value, int as, boolean isNull, DoubleUnaryOperator unlens) {
      this.value = value;
      this.as = as;
      this.isNull = isNull;
      this.unlens = unlens;
    }
  }
}
