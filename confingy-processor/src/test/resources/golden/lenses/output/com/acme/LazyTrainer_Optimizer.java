package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.Draft;
import io.confingy.Lazy;
import io.confingy.Parameter;
import io.confingy.Rebuild;
import io.confingy.TypedLens;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** A recipe for a {@link Trainer.Optimizer}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyTrainer_Optimizer extends Lazy<Trainer.Optimizer> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyTrainer_Optimizer(0),
              Trainer.Optimizer.class,
              "2f231ba63a3a816158963c45f8bd7247",
              Parameter.of("lr", double.class))
          .register();

  private final double lr;

  private LazyTrainer_Optimizer(double lr) {
    this.lr = lr;
  }

  /**
   * Makes a recipe.
   *
   * @param lr the argument {@code lr}
   * @return a recipe with these arguments
   */
  public static LazyTrainer_Optimizer of(double lr) {
    return new LazyTrainer_Optimizer(lr);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param lr the argument {@code lr}
   * @return the object
   */
  public static Trainer.Optimizer create(double lr) {
    return new LazyTrainer_Optimizer(lr)
        .recorded(new Trainer.Optimizer(lr));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyTrainer_Optimizer from(Trainer.Optimizer instance) {
    return (LazyTrainer_Optimizer) COMPANION.recipeOf(instance);
  }

  /**
   * Starts a recipe by name, with no argument given.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder(COMPANION.arguments());
  }

  /**
   * Returns the argument {@code lr}.
   *
   * @return the argument {@code lr}
   */
  public double lr() {
    return lr;
  }

  /**
   * Returns a recipe with another {@code lr}; this one stays as it is.
   *
   * @param lr the argument {@code lr}
   * @return the changed recipe
   */
  public LazyTrainer_Optimizer withLr(double lr) {
    return this.<LazyTrainer_Optimizer>changed(new LazyTrainer_Optimizer(lr), 0);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyTrainer_Optimizer copy(Consumer<? super Builder> changes) {
    Builder builder = new Builder(COMPANION.arguments(this));
    changes.accept(builder);
    return builder.build();
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config an object whose arguments were recorded
   * @return a lens, for one thread
   */
  public static Root<Trainer.Optimizer> lens(Trainer.Optimizer config) {
    return new Root<Trainer.Optimizer>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyTrainer_Optimizer> lens(LazyTrainer_Optimizer config) {
    return new Root<LazyTrainer_Optimizer>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyTrainer_Optimizer edit(Consumer<? super Lens> changes) {
    return this.<LazyTrainer_Optimizer>edited(changes);
  }

  @Override
  public Trainer.Optimizer instantiate() {
    return recorded(new Trainer.Optimizer(lr));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> lr;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazyTrainer_Optimizer((double) arguments[0]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazyTrainer_Optimizer(index == 0 ? (double) value : lr);
  }

  @Override
  protected TypedLens lensOf(Draft draft) {
    return new Lens(draft);
  }

  /** Gathers arguments by name; for one thread. */
  public static final class Builder {
    private final Arguments arguments;

    private Builder(Arguments arguments) {
      this.arguments = arguments;
    }

    /**
     * Gives {@code lr}.
     *
     * @param lr the argument {@code lr}
     * @return this builder
     */
    public Builder lr(double lr) {
      arguments.set(0, lr);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyTrainer_Optimizer build() {
      return (LazyTrainer_Optimizer) arguments.build();
    }
  }

  /** Reads and changes what a {@link Trainer.Optimizer} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code lr}} */
    public double lr() {
      return (double) valueAt(0);
    }

    /**
     * Changes {@code lr}.
     *
     * @param lr the new value
     * @return this lens
     */
    public Lens lr(double lr) {
      assignAt(0, lr);
      return this;
    }
  }

  /**
   * The lens of a whole configuration, which gives it back changed.
   *
   * @param <R> what is given back
   */
  public static final class Root<R> extends Lens {
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
