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

/** A recipe for a {@link Span}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazySpan extends Lazy<Span> {
  private static final Companion COMPANION =
      Companion.of(
              new LazySpan(0),
              Span.class,
              "12ef3ce8b12ac5b07c4c9de5a591a752",
              Parameter.of("width", int.class))
          .constrained(int.class)
          .register();

  private final int width;

  private LazySpan(int width) {
    this.width = width;
  }

  /**
   * Makes a recipe.
   *
   * @param width the argument {@code width}
   * @return a recipe with these arguments
   */
  public static LazySpan of(int width) {
    return made(new LazySpan(width));
  }

  /**
   * Builds an object now.
   *
   * @param width the argument {@code width}
   * @return the object
   */
  public static Span create(int width) {
    checked(new LazySpan(width));
    return new Span(width);
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazySpan from(Span instance) {
    return (LazySpan) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code width}.
   *
   * @return the argument {@code width}
   */
  public int width() {
    return width;
  }

  /**
   * Returns a recipe with another {@code width}; this one stays as it is.
   *
   * @param width the argument {@code width}
   * @return the changed recipe
   */
  public LazySpan withWidth(int width) {
    return this.<LazySpan>changed(new LazySpan(width), 0);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazySpan copy(Consumer<? super Builder> changes) {
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
  public static Root<Span> lens(Span config) {
    return new Root<Span>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazySpan> lens(LazySpan config) {
    return new Root<LazySpan>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazySpan edit(Consumer<? super Lens> changes) {
    return this.<LazySpan>edited(changes);
  }

  @Override
  public Span instantiate() {
    checked(this);
    return new Span(width);
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> width;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazySpan((int) arguments[0]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazySpan(index == 0 ? (int) value : width);
  }

  @Override
  protected TypedLens lensOf(Draft draft) {
    return new Lens(draft);
  }

  @Override
  protected Lazy<?> read(Object instance) {
    Span value = (Span) instance;
    return new LazySpan(value.width());
  }

  /** Gathers arguments by name; for one thread. */
  public static final class Builder {
    private final Arguments arguments;

    private Builder(Arguments arguments) {
      this.arguments = arguments;
    }

    /**
     * Gives {@code width}.
     *
     * @param width the argument {@code width}
     * @return this builder
     */
    public Builder width(int width) {
      arguments.set(0, width);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazySpan build() {
      return (LazySpan) arguments.build();
    }
  }

  /** Reads and changes what a {@link Span} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code width}} */
    public int width() {
      return (int) valueAt(0);
    }

    /**
     * Changes {@code width}.
     *
     * @param width the new value
     * @return this lens
     */
    public Lens width(int width) {
      assignAt(0, width);
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
