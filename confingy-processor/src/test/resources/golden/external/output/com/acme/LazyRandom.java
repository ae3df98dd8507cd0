package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.Lazy;
import io.confingy.Parameter;
import java.util.Random;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** A recipe for a {@link Random}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyRandom extends Lazy<Random> {
  private static final Companion COMPANION =
      Companion.registerExternal(
          new Companion(
              Random.class,
              LazyRandom.class,
              null,
              Parameter.of("seed", long.class)) {
            @Override
            protected Lazy<?> make(Object[] arguments) {
              return new LazyRandom((long) arguments[0]);
            }
          });

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
    return new LazyRandom(seed);
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
}
