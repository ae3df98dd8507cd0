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
 * A recipe for a {@link Shape}: its arguments, with nothing built yet.
 *
 * @param <T> as in the tracked class
 */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyShape<T extends Number> extends Lazy<Shape<T>> {
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static final Companion COMPANION =
      Companion.of(
              new LazyShape(null, null),
              Shape.class,
              "0f294385558d9ea92f20b2c07095f6b7",
              Parameter.of("name", String.class),
              Parameter.of("length", Number.class))
          .madeByMethod()
          .register();

  private final String name;
  private final T length;

  private LazyShape(String name, T length) {
    this.name = name;
    this.length = length;
  }

  /**
   * Makes a recipe.
   *
   * @param name the argument {@code name}
   * @param length the argument {@code length}
   * @param <T> as in the tracked class
   * @return a recipe with these arguments
   */
  public static <T extends Number> LazyShape<T> of(String name, T length) {
    return new LazyShape<T>(name, length);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param name the argument {@code name}
   * @param length the argument {@code length}
   * @param <T> as in the tracked class
   * @return the object
   */
  public static <T extends Number> Shape<T> create(String name, T length) {
    return new LazyShape<T>(name, length)
        .recorded(Shape.<T>ofSides(name, length));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param <T> as in the tracked class
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  @SuppressWarnings("unchecked")
  public static <T extends Number> LazyShape<T> from(Shape<T> instance) {
    return (LazyShape<T>) COMPANION.recipeOf(instance);
  }

  /**
   * Starts a recipe by name, with no argument given.
   *
   * @param <T> as in the tracked class
   * @return a builder
   */
  public static <T extends Number> Builder<T> builder() {
    return new Builder<>(COMPANION.arguments());
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
   * Returns the argument {@code length}.
   *
   * @return the argument {@code length}
   */
  public T length() {
    return length;
  }

  /**
   * Returns a recipe with another {@code name}; this one stays as it is.
   *
   * @param name the argument {@code name}
   * @return the changed recipe
   */
  public LazyShape<T> withName(String name) {
    return this.<LazyShape<T>>changed(new LazyShape<T>(name, length), 0);
  }

  /**
   * Returns a recipe with another {@code length}; this one stays as it is.
   *
   * @param length the argument {@code length}
   * @return the changed recipe
   */
  public LazyShape<T> withLength(T length) {
    return this.<LazyShape<T>>changed(new LazyShape<T>(name, length), 1);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyShape<T> copy(Consumer<? super Builder<T>> changes) {
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
  public static <T extends Number> Root<T, Shape<T>> lens(Shape<T> config) {
    return new Root<T, Shape<T>>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param <T> as in the tracked class
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static <T extends Number> Root<T, LazyShape<T>> lens(LazyShape<T> config) {
    return new Root<T, LazyShape<T>>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyShape<T> edit(Consumer<? super Lens<T>> changes) {
    return this.<LazyShape<T>>edited(changes);
  }

  @Override
  public Shape<T> instantiate() {
    return recorded(Shape.<T>ofSides(name, length));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> name;
      case 1 -> length;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  protected Lazy<?> make(Object[] arguments) {
    return new LazyShape((String) arguments[0], (Number) arguments[1]);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  protected Lazy<?> with(int index, Object value) {
    return new LazyShape(
        index == 0 ? (String) value : name,
        index == 1 ? (Number) value : length);
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
  public static final class Builder<T extends Number> {
    private final Arguments arguments;

    private Builder(Arguments arguments) {
      this.arguments = arguments;
    }

    /**
     * Gives {@code name}.
     *
     * @param name the argument {@code name}
     * @return this builder
     */
    public Builder<T> name(String name) {
      arguments.set(0, name);
      return this;
    }

    /**
     * Gives {@code length}.
     *
     * @param length the argument {@code length}
     * @return this builder
     */
    public Builder<T> length(T length) {
      arguments.set(1, length);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    @SuppressWarnings("unchecked")
    public LazyShape<T> build() {
      return (LazyShape<T>) arguments.build();
    }
  }

  /**
   * Reads and changes what a {@link Shape} was made from.
   *
   * @param <T> as in the tracked class
   */
  public static class Lens<T extends Number> extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code name}} */
    public String name() {
      return (String) valueAt(0);
    }

    /**
     * Changes {@code name}.
     *
     * @param name the new value
     * @return this lens
     */
    public Lens<T> name(String name) {
      assignAt(0, name);
      return this;
    }

    /** {@return the value of {@code length}} */
    @SuppressWarnings("unchecked")
    public T length() {
      return (T) valueAt(1);
    }

    /**
     * Changes {@code length}.
     *
     * @param length the new value
     * @return this lens
     */
    public Lens<T> length(T length) {
      assignAt(1, length);
      return this;
    }
  }

  /**
   * The lens of a whole configuration, which gives it back changed.
   *
   * @param <T> as in the tracked class
   * @param <R> what is given back
   */
  public static final class Root<T extends Number, R> extends Lens<T> {
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
