package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.Draft;
import io.confingy.Lazy;
import io.confingy.ListLens;
import io.confingy.MapLens;
import io.confingy.OptionalLens;
import io.confingy.Parameter;
import io.confingy.Rebuild;
import io.confingy.SetLens;
import io.confingy.TypedLens;
import io.confingy.function.SerializableDoubleUnaryOperator;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import javax.annotation.processing.Generated;
import lib.Hidden;
import lib.Layout;

/**
 * A recipe for a {@link Trainer}: its arguments, with nothing built yet.
 *
 * @param <T> as in the tracked class
 */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyTrainer<T extends Comparable<T>> extends Lazy<Trainer<T>> {
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static final Companion COMPANION =
      Companion.of(
              new LazyTrainer(null, null, null, null, null, null, null, null, null, null, null,
                  null, null, null, null, null, null, null, null, null, null, null, null, null,
                  null, null, null, null, 0, 0, null),
              Trainer.class,
              "16ca7a4cf14088422e342d89a8518ec7",
              Parameter.of("optimizer", Trainer.Optimizer.class),
              Parameter.of("lazy", Parameter.type(Lazy.class, Trainer.Optimizer.class)),
              Parameter.of("recipe", LazyTrainer_Optimizer.class),
              Parameter.of("box", Parameter.type(Trainer.Box.class, Parameter.type(Comparable.class,
                  Comparable.class))),
              Parameter.of("anyBox", Parameter.type(Trainer.Box.class, Object.class)),
              Parameter.of("settings", Trainer.Settings.class),
              Parameter.of("pair", Parameter.type(Trainer.Pair.class, Trainer.Optimizer.class,
                  Parameter.type(Comparable.class, Comparable.class))),
              Parameter.of("layout", Layout.class),
              Parameter.of("loss", Trainer.Loss.class),
              Parameter.of("lazyLoss", Parameter.type(Lazy.class, Trainer.Loss.class)),
              Parameter.of("hidden", Hidden.class),
              Parameter.of("any", Object.class),
              Parameter.of("mode", Trainer.Mode.class),
              Parameter.of("path", Path.class),
              Parameter.of("name", String.class),
              Parameter.of("epsilon", Trainer.Epsilon.class),
              Parameter.of("schedule", DoubleUnaryOperator.class),
              Parameter.of("best", Parameter.type(Comparable.class, Comparable.class)),
              Parameter.of("shape", int[].class),
              Parameter.of("tags", String[].class),
              Parameter.of("optimizers", Parameter.type(List.class, Trainer.Optimizer.class)),
              Parameter.of("rates", Parameter.type(Deque.class, Double.class)),
              Parameter.of("losses", Parameter.type(Set.class, Parameter.type(Lazy.class,
                  Trainer.Loss.class))),
              Parameter.of("groups", Parameter.type(Map.class, String.class,
                  Parameter.type(List.class, Trainer.Optimizer.class))),
              Parameter.of("numbers", Parameter.type(Map.class, String.class,
                  Parameter.type(List.class, Double.class))),
              Parameter.of("grid", Parameter.type(List.class, Parameter.type(List.class,
                  Trainer.Settings.class))),
              Parameter.of("warmup", Parameter.type(Optional.class, Trainer.Optimizer.class)),
              Parameter.of("limit", Parameter.type(Optional.class, Integer.class)),
              Parameter.of("as", int.class),
              Parameter.of("value", int.class),
              Parameter.of("seeds", int[].class))
          .register();

  private final Trainer.Optimizer optimizer;
  private final Lazy<? extends Trainer.Optimizer> lazy;
  private final LazyTrainer_Optimizer recipe;
  private final Trainer.Box<T> box;
  private final Trainer.Box<?> anyBox;
  private final Trainer.Settings settings;
  private final Trainer.Pair<Trainer.Optimizer, T> pair;
  private final Layout layout;
  private final Trainer.Loss loss;
  private final Lazy<Trainer.Loss> lazyLoss;
  private final Hidden hidden;
  private final Object any;
  private final Trainer.Mode mode;
  private final Path path;
  private final String name;
  private final Trainer.Epsilon epsilon;
  private final DoubleUnaryOperator schedule;
  private final T best;
  private final int[] shape;
  private final String[] tags;
  private final List<Trainer.Optimizer> optimizers;
  private final Deque<Double> rates;
  private final Set<Lazy<Trainer.Loss>> losses;
  private final Map<String, List<Trainer.Optimizer>> groups;
  private final Map<String, List<Double>> numbers;
  private final List<List<Trainer.Settings>> grid;
  private final Optional<Trainer.Optimizer> warmup;
  private final Optional<Integer> limit;
  private final int as;
  private final int value;
  private final int[] seeds;

  private LazyTrainer(Trainer.Optimizer optimizer, Lazy<? extends Trainer.Optimizer> lazy,
      LazyTrainer_Optimizer recipe, Trainer.Box<T> box, Trainer.Box<?> anyBox,
      Trainer.Settings settings, Trainer.Pair<Trainer.Optimizer, T> pair, Layout layout,
      Trainer.Loss loss, Lazy<Trainer.Loss> lazyLoss, Hidden hidden, Object any, Trainer.Mode mode,
      Path path, String name, Trainer.Epsilon epsilon, DoubleUnaryOperator schedule, T best,
      int[] shape, String[] tags, List<Trainer.Optimizer> optimizers, Deque<Double> rates,
      Set<Lazy<Trainer.Loss>> losses, Map<String, List<Trainer.Optimizer>> groups,
      Map<String, List<Double>> numbers, List<List<Trainer.Settings>> grid,
      Optional<Trainer.Optimizer> warmup, Optional<Integer> limit, int as, int value, int[] seeds) {
    this.optimizer = optimizer;
    this.lazy = lazy;
    this.recipe = recipe;
    this.box = box;
    this.anyBox = anyBox;
    this.settings = settings;
    this.pair = pair;
    this.layout = layout;
    this.loss = loss;
    this.lazyLoss = lazyLoss;
    this.hidden = hidden;
    this.any = any;
    this.mode = mode;
    this.path = path;
    this.name = name;
    this.epsilon = epsilon;
    this.schedule = schedule;
    this.best = best;
    this.shape = shape;
    this.tags = tags;
    this.optimizers = optimizers;
    this.rates = rates;
    this.losses = losses;
    this.groups = groups;
    this.numbers = numbers;
    this.grid = grid;
    this.warmup = warmup;
    this.limit = limit;
    this.as = as;
    this.value = value;
    this.seeds = seeds;
  }

  /**
   * Makes a recipe.
   *
   * @param optimizer the argument {@code optimizer}
   * @param lazy the argument {@code lazy}
   * @param recipe the argument {@code recipe}
   * @param box the argument {@code box}
   * @param anyBox the argument {@code anyBox}
   * @param settings the argument {@code settings}
   * @param pair the argument {@code pair}
   * @param layout the argument {@code layout}
   * @param loss the argument {@code loss}
   * @param lazyLoss the argument {@code lazyLoss}
   * @param hidden the argument {@code hidden}
   * @param any the argument {@code any}
   * @param mode the argument {@code mode}
   * @param path the argument {@code path}
   * @param name the argument {@code name}
   * @param epsilon the argument {@code epsilon}
   * @param schedule the argument {@code schedule}
   * @param best the argument {@code best}
   * @param shape the argument {@code shape}
   * @param tags the argument {@code tags}
   * @param optimizers the argument {@code optimizers}
   * @param rates the argument {@code rates}
   * @param losses the argument {@code losses}
   * @param groups the argument {@code groups}
   * @param numbers the argument {@code numbers}
   * @param grid the argument {@code grid}
   * @param warmup the argument {@code warmup}
   * @param limit the argument {@code limit}
   * @param as the argument {@code as}
   * @param value the argument {@code value}
   * @param seeds the argument {@code seeds}
   * @param <T> as in the tracked class
   * @return a recipe with these arguments
   */
  public static <T extends Comparable<T>> LazyTrainer<T> of(Trainer.Optimizer optimizer,
      Lazy<? extends Trainer.Optimizer> lazy, LazyTrainer_Optimizer recipe, Trainer.Box<T> box,
      Trainer.Box<?> anyBox, Trainer.Settings settings, Trainer.Pair<Trainer.Optimizer, T> pair,
      Layout layout, Trainer.Loss loss, Lazy<Trainer.Loss> lazyLoss, Hidden hidden, Object any,
      Trainer.Mode mode, Path path, String name, Trainer.Epsilon epsilon,
      DoubleUnaryOperator schedule, T best, int[] shape, String[] tags,
      List<Trainer.Optimizer> optimizers, Deque<Double> rates, Set<Lazy<Trainer.Loss>> losses,
      Map<String, List<Trainer.Optimizer>> groups, Map<String, List<Double>> numbers,
      List<List<Trainer.Settings>> grid, Optional<Trainer.Optimizer> warmup,
      Optional<Integer> limit, int as, int value, int... seeds) {
    return new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox, kept(settings), kept(pair),
        kept(layout), kept(loss), lazyLoss, hidden, kept(any), mode, kept(path), name, epsilon,
        kept(schedule), kept(best), kept(shape), kept(tags), kept(optimizers), kept(rates),
        kept(losses), kept(groups), kept(numbers), kept(grid), kept(warmup), kept(limit), as, value,
        kept(seeds));
  }

  /**
   * Makes a recipe.
   *
   * @param optimizer the argument {@code optimizer}
   * @param lazy the argument {@code lazy}
   * @param recipe the argument {@code recipe}
   * @param box the argument {@code box}
   * @param anyBox the argument {@code anyBox}
   * @param settings the argument {@code settings}
   * @param pair the argument {@code pair}
   * @param layout the argument {@code layout}
   * @param loss the argument {@code loss}
   * @param lazyLoss the argument {@code lazyLoss}
   * @param hidden the argument {@code hidden}
   * @param any the argument {@code any}
   * @param mode the argument {@code mode}
   * @param path the argument {@code path}
   * @param name the argument {@code name}
   * @param epsilon the argument {@code epsilon}
   * @param schedule the argument {@code schedule}
   * @param best the argument {@code best}
   * @param shape the argument {@code shape}
   * @param tags the argument {@code tags}
   * @param optimizers the argument {@code optimizers}
   * @param rates the argument {@code rates}
   * @param losses the argument {@code losses}
   * @param groups the argument {@code groups}
   * @param numbers the argument {@code numbers}
   * @param grid the argument {@code grid}
   * @param warmup the argument {@code warmup}
   * @param limit the argument {@code limit}
   * @param as the argument {@code as}
   * @param value the argument {@code value}
   * @param seeds the argument {@code seeds}
   * @param <T> as in the tracked class
   * @return a recipe with these arguments
   */
  public static <T extends Comparable<T>> LazyTrainer<T> of(Trainer.Optimizer optimizer,
      Lazy<? extends Trainer.Optimizer> lazy, LazyTrainer_Optimizer recipe, Trainer.Box<T> box,
      Trainer.Box<?> anyBox, Trainer.Settings settings, Trainer.Pair<Trainer.Optimizer, T> pair,
      Layout layout, Trainer.Loss loss, Lazy<Trainer.Loss> lazyLoss, Hidden hidden, Object any,
      Trainer.Mode mode, Path path, String name, Trainer.Epsilon epsilon,
      SerializableDoubleUnaryOperator schedule, T best, int[] shape, String[] tags,
      List<Trainer.Optimizer> optimizers, Deque<Double> rates, Set<Lazy<Trainer.Loss>> losses,
      Map<String, List<Trainer.Optimizer>> groups, Map<String, List<Double>> numbers,
      List<List<Trainer.Settings>> grid, Optional<Trainer.Optimizer> warmup,
      Optional<Integer> limit, int as, int value, int... seeds) {
    return new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox, kept(settings), kept(pair),
        kept(layout), kept(loss), lazyLoss, hidden, kept(any), mode, kept(path), name, epsilon,
        kept(schedule), kept(best), kept(shape), kept(tags), kept(optimizers), kept(rates),
        kept(losses), kept(groups), kept(numbers), kept(grid), kept(warmup), kept(limit), as, value,
        kept(seeds));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param optimizer the argument {@code optimizer}
   * @param lazy the argument {@code lazy}
   * @param recipe the argument {@code recipe}
   * @param box the argument {@code box}
   * @param anyBox the argument {@code anyBox}
   * @param settings the argument {@code settings}
   * @param pair the argument {@code pair}
   * @param layout the argument {@code layout}
   * @param loss the argument {@code loss}
   * @param lazyLoss the argument {@code lazyLoss}
   * @param hidden the argument {@code hidden}
   * @param any the argument {@code any}
   * @param mode the argument {@code mode}
   * @param path the argument {@code path}
   * @param name the argument {@code name}
   * @param epsilon the argument {@code epsilon}
   * @param schedule the argument {@code schedule}
   * @param best the argument {@code best}
   * @param shape the argument {@code shape}
   * @param tags the argument {@code tags}
   * @param optimizers the argument {@code optimizers}
   * @param rates the argument {@code rates}
   * @param losses the argument {@code losses}
   * @param groups the argument {@code groups}
   * @param numbers the argument {@code numbers}
   * @param grid the argument {@code grid}
   * @param warmup the argument {@code warmup}
   * @param limit the argument {@code limit}
   * @param as the argument {@code as}
   * @param value the argument {@code value}
   * @param seeds the argument {@code seeds}
   * @param <T> as in the tracked class
   * @return the object
   */
  public static <T extends Comparable<T>> Trainer<T> create(Trainer.Optimizer optimizer,
      Lazy<? extends Trainer.Optimizer> lazy, LazyTrainer_Optimizer recipe, Trainer.Box<T> box,
      Trainer.Box<?> anyBox, Trainer.Settings settings, Trainer.Pair<Trainer.Optimizer, T> pair,
      Layout layout, Trainer.Loss loss, Lazy<Trainer.Loss> lazyLoss, Hidden hidden, Object any,
      Trainer.Mode mode, Path path, String name, Trainer.Epsilon epsilon,
      DoubleUnaryOperator schedule, T best, int[] shape, String[] tags,
      List<Trainer.Optimizer> optimizers, Deque<Double> rates, Set<Lazy<Trainer.Loss>> losses,
      Map<String, List<Trainer.Optimizer>> groups, Map<String, List<Double>> numbers,
      List<List<Trainer.Settings>> grid, Optional<Trainer.Optimizer> warmup,
      Optional<Integer> limit, int as, int value, int... seeds) {
    return new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox, kept(settings), kept(pair),
        kept(layout), kept(loss), lazyLoss, hidden, kept(any), mode, kept(path), name, epsilon,
        kept(schedule), kept(best), kept(shape), kept(tags), kept(optimizers), kept(rates),
        kept(losses), kept(groups), kept(numbers), kept(grid), kept(warmup), kept(limit), as, value,
        kept(seeds))
        .recorded(new Trainer<T>(optimizer, lazy, recipe, box, anyBox, settings, pair, layout, loss,
            lazyLoss, hidden, any, mode, path, name, epsilon, schedule, best, shape, tags,
            optimizers, rates, losses, groups, numbers, grid, warmup, limit, as, value, seeds));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param optimizer the argument {@code optimizer}
   * @param lazy the argument {@code lazy}
   * @param recipe the argument {@code recipe}
   * @param box the argument {@code box}
   * @param anyBox the argument {@code anyBox}
   * @param settings the argument {@code settings}
   * @param pair the argument {@code pair}
   * @param layout the argument {@code layout}
   * @param loss the argument {@code loss}
   * @param lazyLoss the argument {@code lazyLoss}
   * @param hidden the argument {@code hidden}
   * @param any the argument {@code any}
   * @param mode the argument {@code mode}
   * @param path the argument {@code path}
   * @param name the argument {@code name}
   * @param epsilon the argument {@code epsilon}
   * @param schedule the argument {@code schedule}
   * @param best the argument {@code best}
   * @param shape the argument {@code shape}
   * @param tags the argument {@code tags}
   * @param optimizers the argument {@code optimizers}
   * @param rates the argument {@code rates}
   * @param losses the argument {@code losses}
   * @param groups the argument {@code groups}
   * @param numbers the argument {@code numbers}
   * @param grid the argument {@code grid}
   * @param warmup the argument {@code warmup}
   * @param limit the argument {@code limit}
   * @param as the argument {@code as}
   * @param value the argument {@code value}
   * @param seeds the argument {@code seeds}
   * @param <T> as in the tracked class
   * @return the object
   */
  public static <T extends Comparable<T>> Trainer<T> create(Trainer.Optimizer optimizer,
      Lazy<? extends Trainer.Optimizer> lazy, LazyTrainer_Optimizer recipe, Trainer.Box<T> box,
      Trainer.Box<?> anyBox, Trainer.Settings settings, Trainer.Pair<Trainer.Optimizer, T> pair,
      Layout layout, Trainer.Loss loss, Lazy<Trainer.Loss> lazyLoss, Hidden hidden, Object any,
      Trainer.Mode mode, Path path, String name, Trainer.Epsilon epsilon,
      SerializableDoubleUnaryOperator schedule, T best, int[] shape, String[] tags,
      List<Trainer.Optimizer> optimizers, Deque<Double> rates, Set<Lazy<Trainer.Loss>> losses,
      Map<String, List<Trainer.Optimizer>> groups, Map<String, List<Double>> numbers,
      List<List<Trainer.Settings>> grid, Optional<Trainer.Optimizer> warmup,
      Optional<Integer> limit, int as, int value, int... seeds) {
    return LazyTrainer.<T>create(optimizer, lazy, recipe, box, anyBox, settings, pair, layout, loss,
        lazyLoss, hidden, any, mode, path, name, epsilon, (DoubleUnaryOperator) schedule, best,
        shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as, value,
        seeds);
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param <T> as in the tracked class
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  @SuppressWarnings("unchecked")
  public static <T extends Comparable<T>> LazyTrainer<T> from(Trainer<T> instance) {
    return (LazyTrainer<T>) COMPANION.recipeOf(instance);
  }

  /**
   * Starts a recipe by name, with no argument given.
   *
   * @param <T> as in the tracked class
   * @return a builder
   */
  public static <T extends Comparable<T>> Builder<T> builder() {
    return new Builder<>(COMPANION.arguments());
  }

  /**
   * Returns the argument {@code optimizer}.
   *
   * @return the argument {@code optimizer}
   */
  public Trainer.Optimizer optimizer() {
    return optimizer;
  }

  /**
   * Returns the argument {@code lazy}.
   *
   * @return the argument {@code lazy}
   */
  public Lazy<? extends Trainer.Optimizer> lazy() {
    return lazy;
  }

  /**
   * Returns the argument {@code recipe}.
   *
   * @return the argument {@code recipe}
   */
  public LazyTrainer_Optimizer recipe() {
    return recipe;
  }

  /**
   * Returns the argument {@code box}.
   *
   * @return the argument {@code box}
   */
  public Trainer.Box<T> box() {
    return box;
  }

  /**
   * Returns the argument {@code anyBox}.
   *
   * @return the argument {@code anyBox}
   */
  public Trainer.Box<?> anyBox() {
    return anyBox;
  }

  /**
   * Returns the argument {@code settings}.
   *
   * @return the argument {@code settings}
   */
  public Trainer.Settings settings() {
    return copyOf(settings);
  }

  /**
   * Returns the argument {@code pair}.
   *
   * @return the argument {@code pair}
   */
  public Trainer.Pair<Trainer.Optimizer, T> pair() {
    return copyOf(pair);
  }

  /**
   * Returns the argument {@code layout}.
   *
   * @return the argument {@code layout}
   */
  public Layout layout() {
    return copyOf(layout);
  }

  /**
   * Returns the argument {@code loss}.
   *
   * @return the argument {@code loss}
   */
  public Trainer.Loss loss() {
    return copyOf(loss);
  }

  /**
   * Returns the argument {@code lazyLoss}.
   *
   * @return the argument {@code lazyLoss}
   */
  public Lazy<Trainer.Loss> lazyLoss() {
    return lazyLoss;
  }

  /**
   * Returns the argument {@code hidden}.
   *
   * @return the argument {@code hidden}
   */
  public Hidden hidden() {
    return hidden;
  }

  /**
   * Returns the argument {@code any}.
   *
   * @return the argument {@code any}
   */
  public Object any() {
    return copyOf(any);
  }

  /**
   * Returns the argument {@code mode}.
   *
   * @return the argument {@code mode}
   */
  public Trainer.Mode mode() {
    return mode;
  }

  /**
   * Returns the argument {@code path}.
   *
   * @return the argument {@code path}
   */
  public Path path() {
    return copyOf(path);
  }

  /**
   * Returns the argument {@code name}.
   *
   * @return the argument {@code name}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the argument {@code epsilon}.
   *
   * @return the argument {@code epsilon}
   */
  public Trainer.Epsilon epsilon() {
    return epsilon;
  }

  /**
   * Returns the argument {@code schedule}.
   *
   * @return the argument {@code schedule}
   */
  public DoubleUnaryOperator schedule() {
    return copyOf(schedule);
  }

  /**
   * Returns the argument {@code best}.
   *
   * @return the argument {@code best}
   */
  public T best() {
    return copyOf(best);
  }

  /**
   * Returns the argument {@code shape}.
   *
   * @return the argument {@code shape}
   */
  public int[] shape() {
    return copyOf(shape);
  }

  /**
   * Returns the argument {@code tags}.
   *
   * @return the argument {@code tags}
   */
  public String[] tags() {
    return copyOf(tags);
  }

  /**
   * Returns the argument {@code optimizers}.
   *
   * @return the argument {@code optimizers}
   */
  public List<Trainer.Optimizer> optimizers() {
    return copyOf(optimizers);
  }

  /**
   * Returns the argument {@code rates}.
   *
   * @return the argument {@code rates}
   */
  public Deque<Double> rates() {
    return copyOf(rates);
  }

  /**
   * Returns the argument {@code losses}.
   *
   * @return the argument {@code losses}
   */
  public Set<Lazy<Trainer.Loss>> losses() {
    return copyOf(losses);
  }

  /**
   * Returns the argument {@code groups}.
   *
   * @return the argument {@code groups}
   */
  public Map<String, List<Trainer.Optimizer>> groups() {
    return copyOf(groups);
  }

  /**
   * Returns the argument {@code numbers}.
   *
   * @return the argument {@code numbers}
   */
  public Map<String, List<Double>> numbers() {
    return copyOf(numbers);
  }

  /**
   * Returns the argument {@code grid}.
   *
   * @return the argument {@code grid}
   */
  public List<List<Trainer.Settings>> grid() {
    return copyOf(grid);
  }

  /**
   * Returns the argument {@code warmup}.
   *
   * @return the argument {@code warmup}
   */
  public Optional<Trainer.Optimizer> warmup() {
    return copyOf(warmup);
  }

  /**
   * Returns the argument {@code limit}.
   *
   * @return the argument {@code limit}
   */
  public Optional<Integer> limit() {
    return copyOf(limit);
  }

  /**
   * Returns the argument {@code as}.
   *
   * @return the argument {@code as}
   */
  public int as() {
    return as;
  }

  /**
   * Returns the argument {@code value}.
   *
   * @return the argument {@code value}
   */
  public int value() {
    return value;
  }

  /**
   * Returns the argument {@code seeds}.
   *
   * @return the argument {@code seeds}
   */
  public int[] seeds() {
    return copyOf(seeds);
  }

  /**
   * Returns a recipe with another {@code optimizer}; this one stays as it is.
   *
   * @param optimizer the argument {@code optimizer}
   * @return the changed recipe
   */
  public LazyTrainer<T> withOptimizer(Trainer.Optimizer optimizer) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 0);
  }

  /**
   * Returns a recipe with another {@code lazy}; this one stays as it is.
   *
   * @param lazy the argument {@code lazy}
   * @return the changed recipe
   */
  public LazyTrainer<T> withLazy(Lazy<? extends Trainer.Optimizer> lazy) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 1);
  }

  /**
   * Returns a recipe with another {@code recipe}; this one stays as it is.
   *
   * @param recipe the argument {@code recipe}
   * @return the changed recipe
   */
  public LazyTrainer<T> withRecipe(LazyTrainer_Optimizer recipe) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 2);
  }

  /**
   * Returns a recipe with another {@code box}; this one stays as it is.
   *
   * @param box the argument {@code box}
   * @return the changed recipe
   */
  public LazyTrainer<T> withBox(Trainer.Box<T> box) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 3);
  }

  /**
   * Returns a recipe with another {@code anyBox}; this one stays as it is.
   *
   * @param anyBox the argument {@code anyBox}
   * @return the changed recipe
   */
  public LazyTrainer<T> withAnyBox(Trainer.Box<?> anyBox) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 4);
  }

  /**
   * Returns a recipe with another {@code settings}; this one stays as it is.
   *
   * @param settings the argument {@code settings}
   * @return the changed recipe
   */
  public LazyTrainer<T> withSettings(Trainer.Settings settings) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        kept(settings), pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon,
        schedule, best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup,
        limit, as, value, seeds), 5);
  }

  /**
   * Returns a recipe with another {@code pair}; this one stays as it is.
   *
   * @param pair the argument {@code pair}
   * @return the changed recipe
   */
  public LazyTrainer<T> withPair(Trainer.Pair<Trainer.Optimizer, T> pair) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, kept(pair), layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon,
        schedule, best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup,
        limit, as, value, seeds), 6);
  }

  /**
   * Returns a recipe with another {@code layout}; this one stays as it is.
   *
   * @param layout the argument {@code layout}
   * @return the changed recipe
   */
  public LazyTrainer<T> withLayout(Layout layout) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, kept(layout), loss, lazyLoss, hidden, any, mode, path, name, epsilon,
        schedule, best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup,
        limit, as, value, seeds), 7);
  }

  /**
   * Returns a recipe with another {@code loss}; this one stays as it is.
   *
   * @param loss the argument {@code loss}
   * @return the changed recipe
   */
  public LazyTrainer<T> withLoss(Trainer.Loss loss) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, kept(loss), lazyLoss, hidden, any, mode, path, name, epsilon,
        schedule, best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup,
        limit, as, value, seeds), 8);
  }

  /**
   * Returns a recipe with another {@code lazyLoss}; this one stays as it is.
   *
   * @param lazyLoss the argument {@code lazyLoss}
   * @return the changed recipe
   */
  public LazyTrainer<T> withLazyLoss(Lazy<Trainer.Loss> lazyLoss) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 9);
  }

  /**
   * Returns a recipe with another {@code hidden}; this one stays as it is.
   *
   * @param hidden the argument {@code hidden}
   * @return the changed recipe
   */
  public LazyTrainer<T> withHidden(Hidden hidden) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 10);
  }

  /**
   * Returns a recipe with another {@code any}; this one stays as it is.
   *
   * @param any the argument {@code any}
   * @return the changed recipe
   */
  public LazyTrainer<T> withAny(Object any) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, kept(any), mode, path, name, epsilon,
        schedule, best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup,
        limit, as, value, seeds), 11);
  }

  /**
   * Returns a recipe with another {@code mode}; this one stays as it is.
   *
   * @param mode the argument {@code mode}
   * @return the changed recipe
   */
  public LazyTrainer<T> withMode(Trainer.Mode mode) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 12);
  }

  /**
   * Returns a recipe with another {@code path}; this one stays as it is.
   *
   * @param path the argument {@code path}
   * @return the changed recipe
   */
  public LazyTrainer<T> withPath(Path path) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, kept(path), name, epsilon,
        schedule, best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup,
        limit, as, value, seeds), 13);
  }

  /**
   * Returns a recipe with another {@code name}; this one stays as it is.
   *
   * @param name the argument {@code name}
   * @return the changed recipe
   */
  public LazyTrainer<T> withName(String name) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 14);
  }

  /**
   * Returns a recipe with another {@code epsilon}; this one stays as it is.
   *
   * @param epsilon the argument {@code epsilon}
   * @return the changed recipe
   */
  public LazyTrainer<T> withEpsilon(Trainer.Epsilon epsilon) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 15);
  }

  /**
   * Returns a recipe with another {@code schedule}; this one stays as it is.
   *
   * @param schedule the argument {@code schedule}
   * @return the changed recipe
   */
  public LazyTrainer<T> withSchedule(DoubleUnaryOperator schedule) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon,
        kept(schedule), best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup,
        limit, as, value, seeds), 16);
  }

  /**
   * Returns a recipe with another {@code schedule}; this one stays as it is.
   *
   * @param schedule the argument {@code schedule}
   * @return the changed recipe
   */
  public LazyTrainer<T> withSchedule(SerializableDoubleUnaryOperator schedule) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon,
        kept(schedule), best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup,
        limit, as, value, seeds), 16);
  }

  /**
   * Returns a recipe with another {@code best}; this one stays as it is.
   *
   * @param best the argument {@code best}
   * @return the changed recipe
   */
  public LazyTrainer<T> withBest(T best) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        kept(best), shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit,
        as, value, seeds), 17);
  }

  /**
   * Returns a recipe with another {@code shape}; this one stays as it is.
   *
   * @param shape the argument {@code shape}
   * @return the changed recipe
   */
  public LazyTrainer<T> withShape(int[] shape) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, kept(shape), tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit,
        as, value, seeds), 18);
  }

  /**
   * Returns a recipe with another {@code tags}; this one stays as it is.
   *
   * @param tags the argument {@code tags}
   * @return the changed recipe
   */
  public LazyTrainer<T> withTags(String[] tags) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, kept(tags), optimizers, rates, losses, groups, numbers, grid, warmup, limit,
        as, value, seeds), 19);
  }

  /**
   * Returns a recipe with another {@code optimizers}; this one stays as it is.
   *
   * @param optimizers the argument {@code optimizers}
   * @return the changed recipe
   */
  public LazyTrainer<T> withOptimizers(List<Trainer.Optimizer> optimizers) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, kept(optimizers), rates, losses, groups, numbers, grid, warmup, limit,
        as, value, seeds), 20);
  }

  /**
   * Returns a recipe with another {@code rates}; this one stays as it is.
   *
   * @param rates the argument {@code rates}
   * @return the changed recipe
   */
  public LazyTrainer<T> withRates(Deque<Double> rates) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, kept(rates), losses, groups, numbers, grid, warmup, limit,
        as, value, seeds), 21);
  }

  /**
   * Returns a recipe with another {@code losses}; this one stays as it is.
   *
   * @param losses the argument {@code losses}
   * @return the changed recipe
   */
  public LazyTrainer<T> withLosses(Set<Lazy<Trainer.Loss>> losses) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, kept(losses), groups, numbers, grid, warmup, limit,
        as, value, seeds), 22);
  }

  /**
   * Returns a recipe with another {@code groups}; this one stays as it is.
   *
   * @param groups the argument {@code groups}
   * @return the changed recipe
   */
  public LazyTrainer<T> withGroups(Map<String, List<Trainer.Optimizer>> groups) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, kept(groups), numbers, grid, warmup, limit,
        as, value, seeds), 23);
  }

  /**
   * Returns a recipe with another {@code numbers}; this one stays as it is.
   *
   * @param numbers the argument {@code numbers}
   * @return the changed recipe
   */
  public LazyTrainer<T> withNumbers(Map<String, List<Double>> numbers) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, kept(numbers), grid, warmup, limit,
        as, value, seeds), 24);
  }

  /**
   * Returns a recipe with another {@code grid}; this one stays as it is.
   *
   * @param grid the argument {@code grid}
   * @return the changed recipe
   */
  public LazyTrainer<T> withGrid(List<List<Trainer.Settings>> grid) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, kept(grid), warmup, limit,
        as, value, seeds), 25);
  }

  /**
   * Returns a recipe with another {@code warmup}; this one stays as it is.
   *
   * @param warmup the argument {@code warmup}
   * @return the changed recipe
   */
  public LazyTrainer<T> withWarmup(Optional<Trainer.Optimizer> warmup) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, kept(warmup), limit,
        as, value, seeds), 26);
  }

  /**
   * Returns a recipe with another {@code limit}; this one stays as it is.
   *
   * @param limit the argument {@code limit}
   * @return the changed recipe
   */
  public LazyTrainer<T> withLimit(Optional<Integer> limit) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, kept(limit),
        as, value, seeds), 27);
  }

  /**
   * Returns a recipe with another {@code as}; this one stays as it is.
   *
   * @param as the argument {@code as}
   * @return the changed recipe
   */
  public LazyTrainer<T> withAs(int as) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 28);
  }

  /**
   * Returns a recipe with another {@code value}; this one stays as it is.
   *
   * @param value the argument {@code value}
   * @return the changed recipe
   */
  public LazyTrainer<T> withValue(int value) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, seeds), 29);
  }

  /**
   * Returns a recipe with another {@code seeds}; this one stays as it is.
   *
   * @param seeds the argument {@code seeds}
   * @return the changed recipe
   */
  public LazyTrainer<T> withSeeds(int... seeds) {
    return this.<LazyTrainer<T>>changed(new LazyTrainer<T>(optimizer, lazy, recipe, box, anyBox,
        settings, pair, layout, loss, lazyLoss, hidden, any, mode, path, name, epsilon, schedule,
        best, shape, tags, optimizers, rates, losses, groups, numbers, grid, warmup, limit, as,
        value, kept(seeds)), 30);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyTrainer<T> copy(Consumer<? super Builder<T>> changes) {
    Builder<T> builder = new Builder<>(COMPANION.arguments(this));
    changes.accept(builder);
    return builder.build();
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param <T> as in the tracked class
   * @param config an object whose arguments were recorded
   * @return a lens, for one thread
   */
  public static <T extends Comparable<T>> Root<T, Trainer<T>> lens(Trainer<T> config) {
    return new Root<T, Trainer<T>>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param <T> as in the tracked class
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static <T extends Comparable<T>> Root<T, LazyTrainer<T>> lens(LazyTrainer<T> config) {
    return new Root<T, LazyTrainer<T>>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyTrainer<T> edit(Consumer<? super Lens<T>> changes) {
    return this.<LazyTrainer<T>>edited(changes);
  }

  @Override
  public Trainer<T> instantiate() {
    return recorded(new Trainer<T>(optimizer, lazy, recipe, box, anyBox, copyOf(settings),
        copyOf(pair), copyOf(layout), copyOf(loss), lazyLoss, hidden, copyOf(any), mode,
        copyOf(path), name, epsilon, copyOf(schedule), copyOf(best), copyOf(shape), copyOf(tags),
        copyOf(optimizers), copyOf(rates), copyOf(losses), copyOf(groups), copyOf(numbers),
        copyOf(grid), copyOf(warmup), copyOf(limit), as, value, copyOf(seeds)));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> optimizer;
      case 1 -> lazy;
      case 2 -> recipe;
      case 3 -> box;
      case 4 -> anyBox;
      case 5 -> settings;
      case 6 -> pair;
      case 7 -> layout;
      case 8 -> loss;
      case 9 -> lazyLoss;
      case 10 -> hidden;
      case 11 -> any;
      case 12 -> mode;
      case 13 -> path;
      case 14 -> name;
      case 15 -> epsilon;
      case 16 -> schedule;
      case 17 -> best;
      case 18 -> shape;
      case 19 -> tags;
      case 20 -> optimizers;
      case 21 -> rates;
      case 22 -> losses;
      case 23 -> groups;
      case 24 -> numbers;
      case 25 -> grid;
      case 26 -> warmup;
      case 27 -> limit;
      case 28 -> as;
      case 29 -> value;
      case 30 -> seeds;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  protected Lazy<?> make(Object[] arguments) {
    return new LazyTrainer(
        (Trainer.Optimizer) arguments[0],
        (Lazy) arguments[1],
        (LazyTrainer_Optimizer) arguments[2],
        (Trainer.Box) arguments[3],
        (Trainer.Box) arguments[4],
        (Trainer.Settings) arguments[5],
        (Trainer.Pair) arguments[6],
        (Layout) arguments[7],
        (Trainer.Loss) arguments[8],
        (Lazy) arguments[9],
        (Hidden) arguments[10],
        arguments[11],
        (Trainer.Mode) arguments[12],
        (Path) arguments[13],
        (String) arguments[14],
        (Trainer.Epsilon) arguments[15],
        (DoubleUnaryOperator) arguments[16],
        (Comparable) arguments[17],
        (int[]) arguments[18],
        (String[]) arguments[19],
        (List) arguments[20],
        (Deque) arguments[21],
        (Set) arguments[22],
        (Map) arguments[23],
        (Map) arguments[24],
        (List) arguments[25],
        (Optional) arguments[26],
        (Optional) arguments[27],
        (int) arguments[28],
        (int) arguments[29],
        (int[]) arguments[30]);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  protected Lazy<?> with(int index, Object value) {
    return new LazyTrainer(
        index == 0 ? (Trainer.Optimizer) value : optimizer,
        index == 1 ? (Lazy) value : lazy,
        index == 2 ? (LazyTrainer_Optimizer) value : recipe,
        index == 3 ? (Trainer.Box) value : box,
        index == 4 ? (Trainer.Box) value : anyBox,
        index == 5 ? (Trainer.Settings) value : settings,
        index == 6 ? (Trainer.Pair) value : pair,
        index == 7 ? (Layout) value : layout,
        index == 8 ? (Trainer.Loss) value : loss,
        index == 9 ? (Lazy) value : lazyLoss,
        index == 10 ? (Hidden) value : hidden,
        index == 11 ? value : any,
        index == 12 ? (Trainer.Mode) value : mode,
        index == 13 ? (Path) value : path,
        index == 14 ? (String) value : name,
        index == 15 ? (Trainer.Epsilon) value : epsilon,
        index == 16 ? (DoubleUnaryOperator) value : schedule,
        index == 17 ? (Comparable) value : best,
        index == 18 ? (int[]) value : shape,
        index == 19 ? (String[]) value : tags,
        index == 20 ? (List) value : optimizers,
        index == 21 ? (Deque) value : rates,
        index == 22 ? (Set) value : losses,
        index == 23 ? (Map) value : groups,
        index == 24 ? (Map) value : numbers,
        index == 25 ? (List) value : grid,
        index == 26 ? (Optional) value : warmup,
        index == 27 ? (Optional) value : limit,
        index == 28 ? (int) value : as,
        index == 29 ? (int) value : this.value,
        index == 30 ? (int[]) value : seeds);
  }

  @Override
  @SuppressWarnings("rawtypes")
  protected TypedLens lensOf(Draft draft) {
    return new Lens(draft);
  }

  /**
   * Gathers arguments by name; for one thread.
   *
   * @param <T> as in the tracked class
   */
  public static final class Builder<T extends Comparable<T>> {
    private final Arguments arguments;

    private Builder(Arguments arguments) {
      this.arguments = arguments;
    }

    /**
     * Gives {@code optimizer}.
     *
     * @param optimizer the argument {@code optimizer}
     * @return this builder
     */
    public Builder<T> optimizer(Trainer.Optimizer optimizer) {
      arguments.set(0, optimizer);
      return this;
    }

    /**
     * Gives {@code lazy}.
     *
     * @param lazy the argument {@code lazy}
     * @return this builder
     */
    public Builder<T> lazy(Lazy<? extends Trainer.Optimizer> lazy) {
      arguments.set(1, lazy);
      return this;
    }

    /**
     * Gives {@code recipe}.
     *
     * @param recipe the argument {@code recipe}
     * @return this builder
     */
    public Builder<T> recipe(LazyTrainer_Optimizer recipe) {
      arguments.set(2, recipe);
      return this;
    }

    /**
     * Gives {@code box}.
     *
     * @param box the argument {@code box}
     * @return this builder
     */
    public Builder<T> box(Trainer.Box<T> box) {
      arguments.set(3, box);
      return this;
    }

    /**
     * Gives {@code anyBox}.
     *
     * @param anyBox the argument {@code anyBox}
     * @return this builder
     */
    public Builder<T> anyBox(Trainer.Box<?> anyBox) {
      arguments.set(4, anyBox);
      return this;
    }

    /**
     * Gives {@code settings}.
     *
     * @param settings the argument {@code settings}
     * @return this builder
     */
    public Builder<T> settings(Trainer.Settings settings) {
      arguments.set(5, settings);
      return this;
    }

    /**
     * Gives {@code pair}.
     *
     * @param pair the argument {@code pair}
     * @return this builder
     */
    public Builder<T> pair(Trainer.Pair<Trainer.Optimizer, T> pair) {
      arguments.set(6, pair);
      return this;
    }

    /**
     * Gives {@code layout}.
     *
     * @param layout the argument {@code layout}
     * @return this builder
     */
    public Builder<T> layout(Layout layout) {
      arguments.set(7, layout);
      return this;
    }

    /**
     * Gives {@code loss}.
     *
     * @param loss the argument {@code loss}
     * @return this builder
     */
    public Builder<T> loss(Trainer.Loss loss) {
      arguments.set(8, loss);
      return this;
    }

    /**
     * Gives {@code lazyLoss}.
     *
     * @param lazyLoss the argument {@code lazyLoss}
     * @return this builder
     */
    public Builder<T> lazyLoss(Lazy<Trainer.Loss> lazyLoss) {
      arguments.set(9, lazyLoss);
      return this;
    }

    /**
     * Gives {@code hidden}.
     *
     * @param hidden the argument {@code hidden}
     * @return this builder
     */
    public Builder<T> hidden(Hidden hidden) {
      arguments.set(10, hidden);
      return this;
    }

    /**
     * Gives {@code any}.
     *
     * @param any the argument {@code any}
     * @return this builder
     */
    public Builder<T> any(Object any) {
      arguments.set(11, any);
      return this;
    }

    /**
     * Gives {@code mode}.
     *
     * @param mode the argument {@code mode}
     * @return this builder
     */
    public Builder<T> mode(Trainer.Mode mode) {
      arguments.set(12, mode);
      return this;
    }

    /**
     * Gives {@code path}.
     *
     * @param path the argument {@code path}
     * @return this builder
     */
    public Builder<T> path(Path path) {
      arguments.set(13, path);
      return this;
    }

    /**
     * Gives {@code name}.
     *
     * @param name the argument {@code name}
     * @return this builder
     */
    public Builder<T> name(String name) {
      arguments.set(14, name);
      return this;
    }

    /**
     * Gives {@code epsilon}.
     *
     * @param epsilon the argument {@code epsilon}
     * @return this builder
     */
    public Builder<T> epsilon(Trainer.Epsilon epsilon) {
      arguments.set(15, epsilon);
      return this;
    }

    /**
     * Gives {@code schedule}.
     *
     * @param schedule the argument {@code schedule}
     * @return this builder
     */
    public Builder<T> schedule(DoubleUnaryOperator schedule) {
      arguments.set(16, schedule);
      return this;
    }

    /**
     * Gives {@code schedule}.
     *
     * @param schedule the argument {@code schedule}
     * @return this builder
     */
    public Builder<T> schedule(SerializableDoubleUnaryOperator schedule) {
      arguments.set(16, schedule);
      return this;
    }

    /**
     * Gives {@code best}.
     *
     * @param best the argument {@code best}
     * @return this builder
     */
    public Builder<T> best(T best) {
      arguments.set(17, best);
      return this;
    }

    /**
     * Gives {@code shape}.
     *
     * @param shape the argument {@code shape}
     * @return this builder
     */
    public Builder<T> shape(int[] shape) {
      arguments.set(18, shape);
      return this;
    }

    /**
     * Gives {@code tags}.
     *
     * @param tags the argument {@code tags}
     * @return this builder
     */
    public Builder<T> tags(String[] tags) {
      arguments.set(19, tags);
      return this;
    }

    /**
     * Gives {@code optimizers}.
     *
     * @param optimizers the argument {@code optimizers}
     * @return this builder
     */
    public Builder<T> optimizers(List<Trainer.Optimizer> optimizers) {
      arguments.set(20, optimizers);
      return this;
    }

    /**
     * Gives {@code rates}.
     *
     * @param rates the argument {@code rates}
     * @return this builder
     */
    public Builder<T> rates(Deque<Double> rates) {
      arguments.set(21, rates);
      return this;
    }

    /**
     * Gives {@code losses}.
     *
     * @param losses the argument {@code losses}
     * @return this builder
     */
    public Builder<T> losses(Set<Lazy<Trainer.Loss>> losses) {
      arguments.set(22, losses);
      return this;
    }

    /**
     * Gives {@code groups}.
     *
     * @param groups the argument {@code groups}
     * @return this builder
     */
    public Builder<T> groups(Map<String, List<Trainer.Optimizer>> groups) {
      arguments.set(23, groups);
      return this;
    }

    /**
     * Gives {@code numbers}.
     *
     * @param numbers the argument {@code numbers}
     * @return this builder
     */
    public Builder<T> numbers(Map<String, List<Double>> numbers) {
      arguments.set(24, numbers);
      return this;
    }

    /**
     * Gives {@code grid}.
     *
     * @param grid the argument {@code grid}
     * @return this builder
     */
    public Builder<T> grid(List<List<Trainer.Settings>> grid) {
      arguments.set(25, grid);
      return this;
    }

    /**
     * Gives {@code warmup}.
     *
     * @param warmup the argument {@code warmup}
     * @return this builder
     */
    public Builder<T> warmup(Optional<Trainer.Optimizer> warmup) {
      arguments.set(26, warmup);
      return this;
    }

    /**
     * Gives {@code limit}.
     *
     * @param limit the argument {@code limit}
     * @return this builder
     */
    public Builder<T> limit(Optional<Integer> limit) {
      arguments.set(27, limit);
      return this;
    }

    /**
     * Gives {@code as}.
     *
     * @param as the argument {@code as}
     * @return this builder
     */
    public Builder<T> as(int as) {
      arguments.set(28, as);
      return this;
    }

    /**
     * Gives {@code value}.
     *
     * @param value the argument {@code value}
     * @return this builder
     */
    public Builder<T> value(int value) {
      arguments.set(29, value);
      return this;
    }

    /**
     * Gives {@code seeds}.
     *
     * @param seeds the argument {@code seeds}
     * @return this builder
     */
    public Builder<T> seeds(int... seeds) {
      arguments.set(30, seeds);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    @SuppressWarnings("unchecked")
    public LazyTrainer<T> build() {
      return (LazyTrainer<T>) arguments.build();
    }
  }

  /**
   * Reads and changes what a {@link Trainer} was made from.
   *
   * @param <T> as in the tracked class
   */
  public static class Lens<T extends Comparable<T>> extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the lens of {@code optimizer}} */
    public LazyTrainer_Optimizer.Lens optimizer() {
      return new LazyTrainer_Optimizer.Lens(partAt(0));
    }

    /**
     * Changes {@code optimizer}.
     *
     * @param optimizer the new value
     * @return this lens
     */
    public Lens<T> optimizer(Trainer.Optimizer optimizer) {
      assignAt(0, optimizer);
      return this;
    }

    /** {@return the lens of {@code lazy}} */
    public LazyTrainer_Optimizer.Lens lazy() {
      return new LazyTrainer_Optimizer.Lens(partAt(1));
    }

    /**
     * Changes {@code lazy}.
     *
     * @param lazy the new value
     * @return this lens
     */
    public Lens<T> lazy(Lazy<? extends Trainer.Optimizer> lazy) {
      assignAt(1, lazy);
      return this;
    }

    /** {@return the lens of {@code recipe}} */
    public LazyTrainer_Optimizer.Lens recipe() {
      return new LazyTrainer_Optimizer.Lens(partAt(2));
    }

    /**
     * Changes {@code recipe}.
     *
     * @param recipe the new value
     * @return this lens
     */
    public Lens<T> recipe(LazyTrainer_Optimizer recipe) {
      assignAt(2, recipe);
      return this;
    }

    /** {@return the lens of {@code box}} */
    public LazyTrainer_Box.Lens<T> box() {
      return new LazyTrainer_Box.Lens<>(partAt(3));
    }

    /**
     * Changes {@code box}.
     *
     * @param box the new value
     * @return this lens
     */
    public Lens<T> box(Trainer.Box<T> box) {
      assignAt(3, box);
      return this;
    }

    /** {@return the lens of {@code anyBox}} */
    public LazyTrainer_Box.Lens<?> anyBox() {
      return new LazyTrainer_Box.Lens<>(partAt(4));
    }

    /**
     * Changes {@code anyBox}.
     *
     * @param anyBox the new value
     * @return this lens
     */
    public Lens<T> anyBox(Trainer.Box<?> anyBox) {
      assignAt(4, anyBox);
      return this;
    }

    /** {@return the lens of {@code settings}} */
    public SettingsLens settings() {
      return new SettingsLens(partAt(5));
    }

    /**
     * Changes {@code settings}.
     *
     * @param settings the new value
     * @return this lens
     */
    public Lens<T> settings(Trainer.Settings settings) {
      assignAt(5, settings);
      return this;
    }

    /** {@return the lens of {@code pair}} */
    public PairLens<Trainer.Optimizer, T> pair() {
      return new PairLens<>(partAt(6));
    }

    /**
     * Changes {@code pair}.
     *
     * @param pair the new value
     * @return this lens
     */
    public Lens<T> pair(Trainer.Pair<Trainer.Optimizer, T> pair) {
      assignAt(6, pair);
      return this;
    }

    /** {@return the lens of {@code layout}} */
    public LayoutLens layout() {
      return new LayoutLens(partAt(7));
    }

    /**
     * Changes {@code layout}.
     *
     * @param layout the new value
     * @return this lens
     */
    public Lens<T> layout(Layout layout) {
      assignAt(7, layout);
      return this;
    }

    /** {@return the lens of {@code loss}} */
    public io.confingy.Lens<Trainer.Loss> loss() {
      return new io.confingy.Lens<>(partAt(8));
    }

    /**
     * Changes {@code loss}.
     *
     * @param loss the new value
     * @return this lens
     */
    public Lens<T> loss(Trainer.Loss loss) {
      assignAt(8, loss);
      return this;
    }

    /** {@return the lens of {@code lazyLoss}} */
    public io.confingy.Lens<Lazy<Trainer.Loss>> lazyLoss() {
      return new io.confingy.Lens<>(partAt(9));
    }

    /**
     * Changes {@code lazyLoss}.
     *
     * @param lazyLoss the new value
     * @return this lens
     */
    public Lens<T> lazyLoss(Lazy<Trainer.Loss> lazyLoss) {
      assignAt(9, lazyLoss);
      return this;
    }

    /** {@return the lens of {@code hidden}} */
    public io.confingy.Lens<Hidden> hidden() {
      return new io.confingy.Lens<>(partAt(10));
    }

    /**
     * Changes {@code hidden}.
     *
     * @param hidden the new value
     * @return this lens
     */
    public Lens<T> hidden(Hidden hidden) {
      assignAt(10, hidden);
      return this;
    }

    /** {@return the lens of {@code any}} */
    public io.confingy.Lens<Object> any() {
      return new io.confingy.Lens<>(partAt(11));
    }

    /**
     * Changes {@code any}.
     *
     * @param any the new value
     * @return this lens
     */
    public Lens<T> any(Object any) {
      assignAt(11, any);
      return this;
    }

    /** {@return the value of {@code mode}} */
    public Trainer.Mode mode() {
      return (Trainer.Mode) valueAt(12);
    }

    /**
     * Changes {@code mode}.
     *
     * @param mode the new value
     * @return this lens
     */
    public Lens<T> mode(Trainer.Mode mode) {
      assignAt(12, mode);
      return this;
    }

    /** {@return the value of {@code path}} */
    public Path path() {
      return (Path) valueAt(13);
    }

    /**
     * Changes {@code path}.
     *
     * @param path the new value
     * @return this lens
     */
    public Lens<T> path(Path path) {
      assignAt(13, path);
      return this;
    }

    /** {@return the value of {@code name}} */
    public String name() {
      return (String) valueAt(14);
    }

    /**
     * Changes {@code name}.
     *
     * @param name the new value
     * @return this lens
     */
    public Lens<T> name(String name) {
      assignAt(14, name);
      return this;
    }

    /** {@return the value of {@code epsilon}} */
    public Trainer.Epsilon epsilon() {
      return (Trainer.Epsilon) valueAt(15);
    }

    /**
     * Changes {@code epsilon}.
     *
     * @param epsilon the new value
     * @return this lens
     */
    public Lens<T> epsilon(Trainer.Epsilon epsilon) {
      assignAt(15, epsilon);
      return this;
    }

    /** {@return the value of {@code schedule}} */
    public DoubleUnaryOperator schedule() {
      return (DoubleUnaryOperator) valueAt(16);
    }

    /**
     * Changes {@code schedule}.
     *
     * @param schedule the new value
     * @return this lens
     */
    public Lens<T> schedule(DoubleUnaryOperator schedule) {
      assignAt(16, schedule);
      return this;
    }

    /**
     * Changes {@code schedule}.
     *
     * @param schedule the new value
     * @return this lens
     */
    public Lens<T> schedule(SerializableDoubleUnaryOperator schedule) {
      assignAt(16, schedule);
      return this;
    }

    /** {@return the value of {@code best}} */
    @SuppressWarnings("unchecked")
    public T best() {
      return (T) valueAt(17);
    }

    /**
     * Changes {@code best}.
     *
     * @param best the new value
     * @return this lens
     */
    public Lens<T> best(T best) {
      assignAt(17, best);
      return this;
    }

    /** {@return the value of {@code shape}} */
    public int[] shape() {
      return (int[]) valueAt(18);
    }

    /**
     * Changes {@code shape}.
     *
     * @param shape the new value
     * @return this lens
     */
    public Lens<T> shape(int[] shape) {
      assignAt(18, shape);
      return this;
    }

    /** {@return the lens of {@code tags}} */
    public ListLens<String, String> tags() {
      return ListLens.ofValues(partAt(19));
    }

    /**
     * Changes {@code tags}.
     *
     * @param tags the new value
     * @return this lens
     */
    public Lens<T> tags(String[] tags) {
      assignAt(19, tags);
      return this;
    }

    /** {@return the lens of {@code optimizers}} */
    public ListLens<Trainer.Optimizer, LazyTrainer_Optimizer.Lens> optimizers() {
      return new ListLens<>(partAt(20), LazyTrainer_Optimizer.Lens::new);
    }

    /**
     * Changes {@code optimizers}.
     *
     * @param optimizers the new value
     * @return this lens
     */
    public Lens<T> optimizers(List<Trainer.Optimizer> optimizers) {
      assignAt(20, optimizers);
      return this;
    }

    /** {@return the lens of {@code rates}} */
    public ListLens<Double, Double> rates() {
      return ListLens.ofValues(partAt(21));
    }

    /**
     * Changes {@code rates}.
     *
     * @param rates the new value
     * @return this lens
     */
    public Lens<T> rates(Deque<Double> rates) {
      assignAt(21, rates);
      return this;
    }

    /** {@return the lens of {@code losses}} */
    public SetLens<Lazy<Trainer.Loss>, io.confingy.Lens<Lazy<Trainer.Loss>>> losses() {
      return new SetLens<>(partAt(22), io.confingy.Lens::new);
    }

    /**
     * Changes {@code losses}.
     *
     * @param losses the new value
     * @return this lens
     */
    public Lens<T> losses(Set<Lazy<Trainer.Loss>> losses) {
      assignAt(22, losses);
      return this;
    }

    /** {@return the lens of {@code groups}} */
    public MapLens<String, List<Trainer.Optimizer>, ListLens<Trainer.Optimizer, LazyTrainer_Optimizer.Lens>> groups() {
      return new MapLens<>(partAt(23), draft -> new ListLens<>(draft,
          LazyTrainer_Optimizer.Lens::new));
    }

    /**
     * Changes {@code groups}.
     *
     * @param groups the new value
     * @return this lens
     */
    public Lens<T> groups(Map<String, List<Trainer.Optimizer>> groups) {
      assignAt(23, groups);
      return this;
    }

    /** {@return the lens of {@code numbers}} */
    public MapLens<String, List<Double>, ListLens<Double, Double>> numbers() {
      return new MapLens<>(partAt(24), ListLens::ofValues);
    }

    /**
     * Changes {@code numbers}.
     *
     * @param numbers the new value
     * @return this lens
     */
    public Lens<T> numbers(Map<String, List<Double>> numbers) {
      assignAt(24, numbers);
      return this;
    }

    /** {@return the lens of {@code grid}} */
    public ListLens<List<Trainer.Settings>, ListLens<Trainer.Settings, SettingsLens>> grid() {
      return new ListLens<>(partAt(25), draft -> new ListLens<>(draft, SettingsLens::new));
    }

    /**
     * Changes {@code grid}.
     *
     * @param grid the new value
     * @return this lens
     */
    public Lens<T> grid(List<List<Trainer.Settings>> grid) {
      assignAt(25, grid);
      return this;
    }

    /** {@return the lens of {@code warmup}} */
    public OptionalLens<Trainer.Optimizer, LazyTrainer_Optimizer.Lens> warmup() {
      return new OptionalLens<>(partAt(26), LazyTrainer_Optimizer.Lens::new);
    }

    /**
     * Changes {@code warmup}.
     *
     * @param warmup the new value
     * @return this lens
     */
    public Lens<T> warmup(Optional<Trainer.Optimizer> warmup) {
      assignAt(26, warmup);
      return this;
    }

    /** {@return the value of {@code limit}} */
    @SuppressWarnings("unchecked")
    public Optional<Integer> limit() {
      return (Optional<Integer>) valueAt(27);
    }

    /**
     * Changes {@code limit}.
     *
     * @param limit the new value
     * @return this lens
     */
    public Lens<T> limit(Optional<Integer> limit) {
      assignAt(27, limit);
      return this;
    }

    /** {@return the value of {@code as}} */
    public int as_() {
      return (int) valueAt(28);
    }

    /**
     * Changes {@code as}.
     *
     * @param as the new value
     * @return this lens
     */
    public Lens<T> as_(int as) {
      assignAt(28, as);
      return this;
    }

    /** {@return the value of {@code value}} */
    public int value() {
      return (int) valueAt(29);
    }

    /**
     * Changes {@code value}.
     *
     * @param value the new value
     * @return this lens
     */
    public Lens<T> value(int value) {
      assignAt(29, value);
      return this;
    }

    /** {@return the value of {@code seeds}} */
    public int[] seeds() {
      return (int[]) valueAt(30);
    }

    /**
     * Changes {@code seeds}.
     *
     * @param seeds the new value
     * @return this lens
     */
    public Lens<T> seeds(int... seeds) {
      assignAt(30, seeds);
      return this;
    }
  }

  /**
   * The lens of a whole configuration, which gives it back changed.
   *
   * @param <T> as in the tracked class
   * @param <R> what is given back
   */
  public static final class Root<T extends Comparable<T>, R> extends Lens<T> {
    private Root(Object config) {
      super(draftOf(config));
    }

    /** {@return the configuration as it is now, built anew where it was built} */
    public R unlens() {
      return unlens(Rebuild.ALL);
    }

    /**
     * Returns the configuration as it is now.
     *
     * @param rebuild what to build anew of what was built
     * @return the configuration
     */
    @SuppressWarnings("unchecked")
    public R unlens(Rebuild rebuild) {
      return (R) unlensed(rebuild);
    }
  }

  /** Reads and changes what is in a {@link Trainer.Settings}. */
  public static final class SettingsLens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public SettingsLens(Draft draft) {
      super(draft, Trainer.Settings.class);
    }

    /** {@return the value of {@code depth}} */
    public int depth() {
      return (int) valueAt(0);
    }

    /**
     * Changes {@code depth}.
     *
     * @param depth the new value
     * @return this lens
     */
    public SettingsLens depth(int depth) {
      assignAt(0, depth);
      return this;
    }

    /** {@return the lens of {@code optimizer}} */
    public LazyTrainer_Optimizer.Lens optimizer() {
      return new LazyTrainer_Optimizer.Lens(partAt(1));
    }

    /**
     * Changes {@code optimizer}.
     *
     * @param optimizer the new value
     * @return this lens
     */
    public SettingsLens optimizer(Trainer.Optimizer optimizer) {
      assignAt(1, optimizer);
      return this;
    }

    /** {@return the lens of {@code children}} */
    public ListLens<Trainer.Settings, SettingsLens> children() {
      return new ListLens<>(partAt(2), SettingsLens::new);
    }

    /**
     * Changes {@code children}.
     *
     * @param children the new value
     * @return this lens
     */
    public SettingsLens children(List<Trainer.Settings> children) {
      assignAt(2, children);
      return this;
    }
  }

  /**
   * Reads and changes what is in a {@link Trainer.Pair}.
   *
   * @param <A> as in the record
   * @param <B> as in the record
   */
  public static final class PairLens<A, B> extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public PairLens(Draft draft) {
      super(draft, Trainer.Pair.class);
    }

    /** {@return the lens of {@code first}} */
    public io.confingy.Lens<A> first() {
      return new io.confingy.Lens<>(partAt(0));
    }

    /**
     * Changes {@code first}.
     *
     * @param first the new value
     * @return this lens
     */
    public PairLens<A, B> first(A first) {
      assignAt(0, first);
      return this;
    }

    /** {@return the lens of {@code second}} */
    public io.confingy.Lens<B> second() {
      return new io.confingy.Lens<>(partAt(1));
    }

    /**
     * Changes {@code second}.
     *
     * @param second the new value
     * @return this lens
     */
    public PairLens<A, B> second(B second) {
      assignAt(1, second);
      return this;
    }
  }

  /** Reads and changes what is in a {@link Layout}. */
  public static final class LayoutLens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public LayoutLens(Draft draft) {
      super(draft, Layout.class);
    }

    /** {@return the value of {@code size}} */
    public int size() {
      return (int) valueAt(0);
    }

    /**
     * Changes {@code size}.
     *
     * @param size the new value
     * @return this lens
     */
    public LayoutLens size(int size) {
      assignAt(0, size);
      return this;
    }
  }
}
