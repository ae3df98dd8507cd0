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
import lib.Net;

/** A recipe for a {@link Net}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyNet_long extends Lazy<Net> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyNet_long(0),
              Net.class,
              "2b47b2439b3c5770c6d317e345eca9b2",
              Parameter.of("depth", long.class))
          .madeBy("new(long)")
          .registerExternal();

  private final long depth;

  private LazyNet_long(long depth) {
    this.depth = depth;
  }

  /**
   * Makes a recipe.
   *
   * @param depth the argument {@code depth}
   * @return a recipe with these arguments
   */
  public static LazyNet_long of(long depth) {
    return new LazyNet_long(depth);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param depth the argument {@code depth}
   * @return the object
   */
  public static Net create(long depth) {
    return new LazyNet_long(depth)
        .recorded(new Net(depth));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyNet_long from(Net instance) {
    return (LazyNet_long) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code depth}.
   *
   * @return the argument {@code depth}
   */
  public long depth() {
    return depth;
  }

  /**
   * Returns a recipe with another {@code depth}; this one stays as it is.
   *
   * @param depth the argument {@code depth}
   * @return the changed recipe
   */
  public LazyNet_long withDepth(long depth) {
    return this.<LazyNet_long>changed(new LazyNet_long(depth), 0);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyNet_long copy(Consumer<? super Builder> changes) {
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
  public static Root<Net> lens(Net config) {
    return new Root<Net>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyNet_long> lens(LazyNet_long config) {
    return new Root<LazyNet_long>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyNet_long edit(Consumer<? super Lens> changes) {
    return this.<LazyNet_long>edited(changes);
  }

  @Override
  public Net instantiate() {
    return recorded(new Net(depth));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> depth;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazyNet_long((long) arguments[0]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazyNet_long(index == 0 ? (long) value : depth);
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
     * Gives {@code depth}.
     *
     * @param depth the argument {@code depth}
     * @return this builder
     */
    public Builder depth(long depth) {
      arguments.set(0, depth);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyNet_long build() {
      return (LazyNet_long) arguments.build();
    }
  }

  /** Reads and changes what a {@link Net} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code depth}} */
    public long depth() {
      return (long) valueAt(0);
    }

    /**
     * Changes {@code depth}.
     *
     * @param depth the new value
     * @return this lens
     */
    public Lens depth(long depth) {
      assignAt(0, depth);
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
