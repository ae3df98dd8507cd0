package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.Draft;
import io.confingy.Lazy;
import io.confingy.Parameter;
import io.confingy.Rebuild;
import io.confingy.TypedLens;
import java.util.Random;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** A recipe for a {@link Random}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyRandom extends Lazy<Random> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyRandom(0),
              Random.class,
              null,
              Parameter.of("seed", long.class))
          .registerExternal();

  private final long seed;

  private LazyRandom(long seed) {
    this.seed = seed;
  }

  /**
   * Makes a recipe.
   *
   * @param seed the argument {@code seed}
   * @return a recipe with these arguments
   */
  public static LazyRandom of(long seed) {
    return new LazyRandom(seed);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param seed the argument {@code seed}
   * @return the object
   */
  public static Random create(long seed) {
    return new LazyRandom(seed)
        .recorded(new Random(seed));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyRandom from(Random instance) {
    return (LazyRandom) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code seed}.
   *
   * @return the argument {@code seed}
   */
  public long seed() {
    return seed;
  }

  /**
   * Returns a recipe with another {@code seed}; this one stays as it is.
   *
   * @param seed the argument {@code seed}
   * @return the changed recipe
   */
  public LazyRandom withSeed(long seed) {
    return this.<LazyRandom>changed(new LazyRandom(seed), 0);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyRandom copy(Consumer<? super Builder> changes) {
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
  public static Root<Random> lens(Random config) {
    return new Root<Random>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyRandom> lens(LazyRandom config) {
    return new Root<LazyRandom>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyRandom edit(Consumer<? super Lens> changes) {
    return this.<LazyRandom>edited(changes);
  }

  @Override
  public Random instantiate() {
    return recorded(new Random(seed));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> seed;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazyRandom((long) arguments[0]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazyRandom(index == 0 ? (long) value : seed);
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
     * Gives {@code seed}.
     *
     * @param seed the argument {@code seed}
     * @return this builder
     */
    public Builder seed(long seed) {
      arguments.set(0, seed);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyRandom build() {
      return (LazyRandom) arguments.build();
    }
  }

  /** Reads and changes what a {@link Random} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code seed}} */
    public long seed() {
      return (long) valueAt(0);
    }

    /**
     * Changes {@code seed}.
     *
     * @param seed the new value
     * @return this lens
     */
    public Lens seed(long seed) {
      assignAt(0, seed);
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
