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

/**
 * A recipe for a {@link Trainer.Box}: its arguments, with nothing built yet.
 *
 * @param <V> as in the tracked class
 */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyTrainer_Box<V extends Comparable<V>> extends Lazy<Trainer.Box<V>> {
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static final Companion COMPANION =
      Companion.of(
              new LazyTrainer_Box(null),
              Trainer.Box.class,
              "3a277d82e3699fff45d24cd4b5e1b1f1",
              Parameter.of("value", Parameter.type(Comparable.class, Comparable.class)))
          .register();

  private final V value;

  private LazyTrainer_Box(V value) {
    this.value = value;
  }

  /**
   * Makes a recipe.
   *
   * @param value the argument {@code value}
   * @param <V> as in the tracked class
   * @return a recipe with these arguments
   */
  public static <V extends Comparable<V>> LazyTrainer_Box<V> of(V value) {
    return new LazyTrainer_Box<V>(kept(value));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param value the argument {@code value}
   * @param <V> as in the tracked class
   * @return the object
   */
  public static <V extends Comparable<V>> Trainer.Box<V> create(V value) {
    return new LazyTrainer_Box<V>(kept(value))
        .recorded(new Trainer.Box<V>(value));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param <V> as in the tracked class
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  @SuppressWarnings("unchecked")
  public static <V extends Comparable<V>> LazyTrainer_Box<V> from(Trainer.Box<V> instance) {
    return (LazyTrainer_Box<V>) COMPANION.recipeOf(instance);
  }

  /**
   * Starts a recipe by name, with no argument given.
   *
   * @param <V> as in the tracked class
   * @return a builder
   */
  public static <V extends Comparable<V>> Builder<V> builder() {
    return new Builder<>(COMPANION.arguments());
  }

  /**
   * Returns the argument {@code value}.
   *
   * @return the argument {@code value}
   */
  public V value() {
    return copyOf(value);
  }

  /**
   * Returns a recipe with another {@code value}; this one stays as it is.
   *
   * @param value the argument {@code value}
   * @return the changed recipe
   */
  public LazyTrainer_Box<V> withValue(V value) {
    return this.<LazyTrainer_Box<V>>changed(new LazyTrainer_Box<V>(kept(value)), 0);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyTrainer_Box<V> copy(Consumer<? super Builder<V>> changes) {
    Builder<V> builder = new Builder<>(COMPANION.arguments(this));
    changes.accept(builder);
    return builder.build();
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param <V> as in the tracked class
   * @param config an object whose arguments were recorded
   * @return a lens, for one thread
   */
  public static <V extends Comparable<V>> Root<V, Trainer.Box<V>> lens(Trainer.Box<V> config) {
    return new Root<V, Trainer.Box<V>>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param <V> as in the tracked class
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static <V extends Comparable<V>> Root<V, LazyTrainer_Box<V>> lens(
      LazyTrainer_Box<V> config) {
    return new Root<V, LazyTrainer_Box<V>>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyTrainer_Box<V> edit(Consumer<? super Lens<V>> changes) {
    return this.<LazyTrainer_Box<V>>edited(changes);
  }

  @Override
  public Trainer.Box<V> instantiate() {
    return recorded(new Trainer.Box<V>(copyOf(value)));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> value;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  protected Lazy<?> make(Object[] arguments) {
    return new LazyTrainer_Box((Comparable) arguments[0]);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  protected Lazy<?> with(int index, Object value) {
    return new LazyTrainer_Box(index == 0 ? (Comparable) value : this.value);
  }

  @Override
  @SuppressWarnings("rawtypes")
  protected TypedLens lensOf(Draft draft) {
    return new Lens(draft);
  }

  /**
   * Gathers arguments by name; for one thread.
   *
   * @param <V> as in the tracked class
   */
  public static final class Builder<V extends Comparable<V>> {
    private final Arguments arguments;

    private Builder(Arguments arguments) {
      this.arguments = arguments;
    }

    /**
     * Gives {@code value}.
     *
     * @param value the argument {@code value}
     * @return this builder
     */
    public Builder<V> value(V value) {
      arguments.set(0, value);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    @SuppressWarnings("unchecked")
    public LazyTrainer_Box<V> build() {
      return (LazyTrainer_Box<V>) arguments.build();
    }
  }

  /**
   * Reads and changes what a {@link Trainer.Box} was made from.
   *
   * @param <V> as in the tracked class
   */
  public static class Lens<V extends Comparable<V>> extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code value}} */
    @SuppressWarnings("unchecked")
    public V value() {
      return (V) valueAt(0);
    }

    /**
     * Changes {@code value}.
     *
     * @param value the new value
     * @return this lens
     */
    public Lens<V> value(V value) {
      assignAt(0, value);
      return this;
    }
  }

  /**
   * The lens of a whole configuration, which gives it back changed.
   *
   * @param <V> as in the tracked class
   * @param <R> what is given back
   */
  public static final class Root<V extends Comparable<V>, R> extends Lens<V> {
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
