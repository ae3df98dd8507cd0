package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.Draft;
import io.confingy.Lazy;
import io.confingy.ListLens;
import io.confingy.Parameter;
import io.confingy.Rebuild;
import io.confingy.TypedLens;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A recipe for a {@link Box}: its arguments, with nothing built yet.
 *
 * @param <T> as in the tracked class
 */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyBox<T extends Comparable<T>> extends Lazy<Box<T>> {
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static final Companion COMPANION =
      Companion.of(
              new LazyBox(null, null),
              Box.class,
              "3cde08808c908c989644437a8006565f",
              Parameter.of("value", Parameter.type(Comparable.class, Comparable.class)),
              Parameter.of("others", Parameter.type(List.class, Parameter.type(Comparable.class,
                  Comparable.class))))
          .register();

  private final T value;
  private final List<? extends T> others;

  private LazyBox(T value, List<? extends T> others) {
    this.value = value;
    this.others = others;
  }

  /**
   * Makes a recipe.
   *
   * @param value the argument {@code value}
   * @param others the argument {@code others}
   * @param <T> as in the tracked class
   * @return a recipe with these arguments
   */
  public static <T extends Comparable<T>> LazyBox<T> of(T value, List<? extends T> others) {
    return new LazyBox<T>(kept(value), kept(others));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param value the argument {@code value}
   * @param others the argument {@code others}
   * @param <T> as in the tracked class
   * @return the object
   */
  public static <T extends Comparable<T>> Box<T> create(T value, List<? extends T> others) {
    return new LazyBox<T>(kept(value), kept(others))
        .recorded(new Box<T>(value, others));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param <T> as in the tracked class
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  @SuppressWarnings("unchecked")
  public static <T extends Comparable<T>> LazyBox<T> from(Box<T> instance) {
    return (LazyBox<T>) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code value}.
   *
   * @return the argument {@code value}
   */
  public T value() {
    return copyOf(value);
  }

  /**
   * Returns the argument {@code others}.
   *
   * @return the argument {@code others}
   */
  public List<? extends T> others() {
    return copyOf(others);
  }

  /**
   * Returns a recipe with another {@code value}; this one stays as it is.
   *
   * @param value the argument {@code value}
   * @return the changed recipe
   */
  public LazyBox<T> withValue(T value) {
    return this.<LazyBox<T>>changed(new LazyBox<T>(kept(value), others), 0);
  }

  /**
   * Returns a recipe with another {@code others}; this one stays as it is.
   *
   * @param others the argument {@code others}
   * @return the changed recipe
   */
  public LazyBox<T> withOthers(List<? extends T> others) {
    return this.<LazyBox<T>>changed(new LazyBox<T>(value, kept(others)), 1);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyBox<T> copy(Consumer<? super Builder<T>> changes) {
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
  public static <T extends Comparable<T>> Root<T, Box<T>> lens(Box<T> config) {
    return new Root<T, Box<T>>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param <T> as in the tracked class
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static <T extends Comparable<T>> Root<T, LazyBox<T>> lens(LazyBox<T> config) {
    return new Root<T, LazyBox<T>>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyBox<T> edit(Consumer<? super Lens<T>> changes) {
    return this.<LazyBox<T>>edited(changes);
  }

  @Override
  public Box<T> instantiate() {
    return recorded(new Box<T>(copyOf(value), copyOf(others)));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> value;
      case 1 -> others;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  protected Lazy<?> make(Object[] arguments) {
    return new LazyBox((Comparable) arguments[0], (List) arguments[1]);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  protected Lazy<?> with(int index, Object value) {
    return new LazyBox(
        index == 0 ? (Comparable) value : this.value,
        index == 1 ? (List) value : others);
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
     * Gives {@code value}.
     *
     * @param value the argument {@code value}
     * @return this builder
     */
    public Builder<T> value(T value) {
      arguments.set(0, value);
      return this;
    }

    /**
     * Gives {@code others}.
     *
     * @param others the argument {@code others}
     * @return this builder
     */
    public Builder<T> others(List<? extends T> others) {
      arguments.set(1, others);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    @SuppressWarnings("unchecked")
    public LazyBox<T> build() {
      return (LazyBox<T>) arguments.build();
    }
  }

  /**
   * Reads and changes what a {@link Box} was made from.
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

    /** {@return the value of {@code value}} */
    @SuppressWarnings("unchecked")
    public T value() {
      return (T) valueAt(0);
    }

    /**
     * Changes {@code value}.
     *
     * @param value the new value
     * @return this lens
     */
    public Lens<T> value(T value) {
      assignAt(0, value);
      return this;
    }

    /** {@return the lens of {@code others}} */
    public ListLens<T, T> others() {
      return ListLens.ofValues(partAt(1));
    }

    /**
     * Changes {@code others}.
     *
     * @param others the new value
     * @return this lens
     */
    public Lens<T> others(List<? extends T> others) {
      assignAt(1, others);
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
}
