package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.Draft;
import io.confingy.Lazy;
import io.confingy.Parameter;
import io.confingy.Rebuild;
import io.confingy.TypedLens;
import io.confingy.function.SerializableFunction;
import io.confingy.function.SerializableIntUnaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A recipe for a {@link Pipeline}: its arguments, with nothing built yet.
 *
 * @param <T> as in the tracked class
 */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyPipeline<T> extends Lazy<Pipeline<T>> {
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static final Companion COMPANION =
      Companion.of(
              new LazyPipeline(null, 0, null),
              Pipeline.class,
              "4f53f9de0f552b6f96d54ec87f16dd54",
              Parameter.of("score", Parameter.type(Function.class, Object.class, Number.class)),
              Parameter.of("times", int.class),
              Parameter.of("step", IntUnaryOperator.class))
          .register();

  private final Function<? super T, ? extends Number> score;
  private final int times;
  private final IntUnaryOperator step;

  private LazyPipeline(Function<? super T, ? extends Number> score, int times,
      IntUnaryOperator step) {
    this.score = score;
    this.times = times;
    this.step = step;
  }

  /**
   * Makes a recipe.
   *
   * @param score the argument {@code score}
   * @param times the argument {@code times}
   * @param step the argument {@code step}
   * @param <T> as in the tracked class
   * @return a recipe with these arguments
   */
  public static <T> LazyPipeline<T> of(Function<? super T, ? extends Number> score, int times,
      IntUnaryOperator step) {
    return new LazyPipeline<T>(kept(score), times, kept(step));
  }

  /**
   * Makes a recipe.
   *
   * @param score the argument {@code score}
   * @param times the argument {@code times}
   * @param step the argument {@code step}
   * @param <T> as in the tracked class
   * @return a recipe with these arguments
   */
  public static <T> LazyPipeline<T> of(SerializableFunction<? super T, ? extends Number> score,
      int times, SerializableIntUnaryOperator step) {
    return new LazyPipeline<T>(kept(score), times, kept(step));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param score the argument {@code score}
   * @param times the argument {@code times}
   * @param step the argument {@code step}
   * @param <T> as in the tracked class
   * @return the object
   */
  public static <T> Pipeline<T> create(Function<? super T, ? extends Number> score, int times,
      IntUnaryOperator step) {
    return new LazyPipeline<T>(kept(score), times, kept(step))
        .recorded(new Pipeline<T>(score, times, step));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param score the argument {@code score}
   * @param times the argument {@code times}
   * @param step the argument {@code step}
   * @param <T> as in the tracked class
   * @return the object
   */
  public static <T> Pipeline<T> create(SerializableFunction<? super T, ? extends Number> score,
      int times, SerializableIntUnaryOperator step) {
    return LazyPipeline.<T>create((Function<? super T, ? extends Number>) score, times,
        (IntUnaryOperator) step);
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param <T> as in the tracked class
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  @SuppressWarnings("unchecked")
  public static <T> LazyPipeline<T> from(Pipeline<T> instance) {
    return (LazyPipeline<T>) COMPANION.recipeOf(instance);
  }

  /**
   * Starts a recipe by name, with no argument given.
   *
   * @param <T> as in the tracked class
   * @return a builder
   */
  public static <T> Builder<T> builder() {
    return new Builder<>(COMPANION.arguments());
  }

  /**
   * Returns the argument {@code score}.
   *
   * @return the argument {@code score}
   */
  public Function<? super T, ? extends Number> score() {
    return copyOf(score);
  }

  /**
   * Returns the argument {@code times}.
   *
   * @return the argument {@code times}
   */
  public int times() {
    return times;
  }

  /**
   * Returns the argument {@code step}.
   *
   * @return the argument {@code step}
   */
  public IntUnaryOperator step() {
    return copyOf(step);
  }

  /**
   * Returns a recipe with another {@code score}; this one stays as it is.
   *
   * @param score the argument {@code score}
   * @return the changed recipe
   */
  public LazyPipeline<T> withScore(Function<? super T, ? extends Number> score) {
    return this.<LazyPipeline<T>>changed(new LazyPipeline<T>(kept(score), times, step), 0);
  }

  /**
   * Returns a recipe with another {@code score}; this one stays as it is.
   *
   * @param score the argument {@code score}
   * @return the changed recipe
   */
  public LazyPipeline<T> withScore(SerializableFunction<? super T, ? extends Number> score) {
    return this.<LazyPipeline<T>>changed(new LazyPipeline<T>(kept(score), times, step), 0);
  }

  /**
   * Returns a recipe with another {@code times}; this one stays as it is.
   *
   * @param times the argument {@code times}
   * @return the changed recipe
   */
  public LazyPipeline<T> withTimes(int times) {
    return this.<LazyPipeline<T>>changed(new LazyPipeline<T>(score, times, step), 1);
  }

  /**
   * Returns a recipe with another {@code step}; this one stays as it is.
   *
   * @param step the argument {@code step}
   * @return the changed recipe
   */
  public LazyPipeline<T> withStep(IntUnaryOperator step) {
    return this.<LazyPipeline<T>>changed(new LazyPipeline<T>(score, times, kept(step)), 2);
  }

  /**
   * Returns a recipe with another {@code step}; this one stays as it is.
   *
   * @param step the argument {@code step}
   * @return the changed recipe
   */
  public LazyPipeline<T> withStep(SerializableIntUnaryOperator step) {
    return this.<LazyPipeline<T>>changed(new LazyPipeline<T>(score, times, kept(step)), 2);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyPipeline<T> copy(Consumer<? super Builder<T>> changes) {
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
  public static <T> Root<T, Pipeline<T>> lens(Pipeline<T> config) {
    return new Root<T, Pipeline<T>>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param <T> as in the tracked class
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static <T> Root<T, LazyPipeline<T>> lens(LazyPipeline<T> config) {
    return new Root<T, LazyPipeline<T>>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyPipeline<T> edit(Consumer<? super Lens<T>> changes) {
    return this.<LazyPipeline<T>>edited(changes);
  }

  @Override
  public Pipeline<T> instantiate() {
    return recorded(new Pipeline<T>(copyOf(score), times, copyOf(step)));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> score;
      case 1 -> times;
      case 2 -> step;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  protected Lazy<?> make(Object[] arguments) {
    return new LazyPipeline(
        (Function) arguments[0],
        (int) arguments[1],
        (IntUnaryOperator) arguments[2]);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  protected Lazy<?> with(int index, Object value) {
    return new LazyPipeline(
        index == 0 ? (Function) value : score,
        index == 1 ? (int) value : times,
        index == 2 ? (IntUnaryOperator) value : step);
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
  public static final class Builder<T> {
    private final Arguments arguments;

    private Builder(Arguments arguments) {
      this.arguments = arguments;
    }

    /**
     * Gives {@code score}.
     *
     * @param score the argument {@code score}
     * @return this builder
     */
    public Builder<T> score(Function<? super T, ? extends Number> score) {
      arguments.set(0, score);
      return this;
    }

    /**
     * Gives {@code score}.
     *
     * @param score the argument {@code score}
     * @return this builder
     */
    public Builder<T> score(SerializableFunction<? super T, ? extends Number> score) {
      arguments.set(0, score);
      return this;
    }

    /**
     * Gives {@code times}.
     *
     * @param times the argument {@code times}
     * @return this builder
     */
    public Builder<T> times(int times) {
      arguments.set(1, times);
      return this;
    }

    /**
     * Gives {@code step}.
     *
     * @param step the argument {@code step}
     * @return this builder
     */
    public Builder<T> step(IntUnaryOperator step) {
      arguments.set(2, step);
      return this;
    }

    /**
     * Gives {@code step}.
     *
     * @param step the argument {@code step}
     * @return this builder
     */
    public Builder<T> step(SerializableIntUnaryOperator step) {
      arguments.set(2, step);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    @SuppressWarnings("unchecked")
    public LazyPipeline<T> build() {
      return (LazyPipeline<T>) arguments.build();
    }
  }

  /**
   * Reads and changes what a {@link Pipeline} was made from.
   *
   * @param <T> as in the tracked class
   */
  public static class Lens<T> extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code score}} */
    @SuppressWarnings("unchecked")
    public Function<? super T, ? extends Number> score() {
      return (Function<? super T, ? extends Number>) valueAt(0);
    }

    /**
     * Changes {@code score}.
     *
     * @param score the new value
     * @return this lens
     */
    public Lens<T> score(Function<? super T, ? extends Number> score) {
      assignAt(0, score);
      return this;
    }

    /**
     * Changes {@code score}.
     *
     * @param score the new value
     * @return this lens
     */
    public Lens<T> score(SerializableFunction<? super T, ? extends Number> score) {
      assignAt(0, score);
      return this;
    }

    /** {@return the value of {@code times}} */
    public int times() {
      return (int) valueAt(1);
    }

    /**
     * Changes {@code times}.
     *
     * @param times the new value
     * @return this lens
     */
    public Lens<T> times(int times) {
      assignAt(1, times);
      return this;
    }

    /** {@return the value of {@code step}} */
    public IntUnaryOperator step() {
      return (IntUnaryOperator) valueAt(2);
    }

    /**
     * Changes {@code step}.
     *
     * @param step the new value
     * @return this lens
     */
    public Lens<T> step(IntUnaryOperator step) {
      assignAt(2, step);
      return this;
    }

    /**
     * Changes {@code step}.
     *
     * @param step the new value
     * @return this lens
     */
    public Lens<T> step(SerializableIntUnaryOperator step) {
      assignAt(2, step);
      return this;
    }
  }

  /**
   * The lens of a whole configuration, which gives it back changed.
   *
   * @param <T> as in the tracked class
   * @param <R> what is given back
   */
  public static final class Root<T, R> extends Lens<T> {
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
}
