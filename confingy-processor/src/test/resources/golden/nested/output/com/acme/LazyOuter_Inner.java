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

/** A recipe for a {@link Outer.Inner}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
final class LazyOuter_Inner extends Lazy<Outer.Inner> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyOuter_Inner(0),
              Outer.Inner.class,
              "f2c8ed21435323441d421fff7c16a19f",
              Parameter.of("size", int.class))
          .register();

  private final int size;

  private LazyOuter_Inner(int size) {
    this.size = size;
  }

  /**
   * Makes a recipe.
   *
   * @param size the argument {@code size}
   * @return a recipe with these arguments
   */
  public static LazyOuter_Inner of(int size) {
    return new LazyOuter_Inner(size);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param size the argument {@code size}
   * @return the object
   */
  public static Outer.Inner create(int size) {
    return new LazyOuter_Inner(size)
        .recorded(new Outer.Inner(size));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyOuter_Inner from(Outer.Inner instance) {
    return (LazyOuter_Inner) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code size}.
   *
   * @return the argument {@code size}
   */
  public int size() {
    return size;
  }

  /**
   * Returns a recipe with another {@code size}; this one stays as it is.
   *
   * @param size the argument {@code size}
   * @return the changed recipe
   */
  public LazyOuter_Inner withSize(int size) {
    return this.<LazyOuter_Inner>changed(new LazyOuter_Inner(size), 0);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyOuter_Inner copy(Consumer<? super Builder> changes) {
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
  public static Root<Outer.Inner> lens(Outer.Inner config) {
    return new Root<Outer.Inner>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyOuter_Inner> lens(LazyOuter_Inner config) {
    return new Root<LazyOuter_Inner>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyOuter_Inner edit(Consumer<? super Lens> changes) {
    return this.<LazyOuter_Inner>edited(changes);
  }

  @Override
  public Outer.Inner instantiate() {
    return recorded(new Outer.Inner(size));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> size;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazyOuter_Inner((int) arguments[0]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazyOuter_Inner(index == 0 ? (int) value : size);
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
     * Gives {@code size}.
     *
     * @param size the argument {@code size}
     * @return this builder
     */
    public Builder size(int size) {
      arguments.set(0, size);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyOuter_Inner build() {
      return (LazyOuter_Inner) arguments.build();
    }
  }

  /** Reads and changes what a {@link Outer.Inner} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
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
    public Lens size(int size) {
      assignAt(0, size);
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
