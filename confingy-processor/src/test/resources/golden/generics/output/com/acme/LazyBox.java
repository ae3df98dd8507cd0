package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.Lazy;
import io.confingy.Parameter;
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
  private static final Companion COMPANION =
      Companion.register(
          new Companion(
              Box.class,
              LazyBox.class,
              "3cde08808c908c989644437a8006565f",
              Parameter.of("value", Parameter.type(Comparable.class, Comparable.class)),
              Parameter.of("others", Parameter.type(List.class, Parameter.type(Comparable.class,
                  Comparable.class)))) {
            @Override
            @SuppressWarnings({"rawtypes", "unchecked"})
            protected Lazy<?> make(Object[] arguments) {
              return new LazyBox((Comparable) arguments[0], (List) arguments[1]);
            }
          });

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
    return new LazyBox<T>(kept(value), others);
  }

  /**
   * Returns a recipe with another {@code others}; this one stays as it is.
   *
   * @param others the argument {@code others}
   * @return the changed recipe
   */
  public LazyBox<T> withOthers(List<? extends T> others) {
    return new LazyBox<T>(value, kept(others));
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
}
