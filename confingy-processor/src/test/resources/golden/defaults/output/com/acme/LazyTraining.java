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

/** A recipe for a {@link Training}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyTraining extends Lazy<Training> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyTraining(null, 0, 0, null, null, null),
              Training.class,
              "cdd9eb81a4a7454af740f0e3c0d11546",
              Parameter.of("name", String.class),
              Parameter.optional("rate", double.class),
              Parameter.optional("seed", long.class),
              Parameter.optional("activation", String.class),
              Parameter.optional("algorithm", Training.Algorithm.class),
              Parameter.optional("sizes", Parameter.type(List.class, Integer.class)))
          .register();

  private final String name;
  private final double rate;
  private final long seed;
  private final String activation;
  private final Training.Algorithm algorithm;
  private final List<Integer> sizes;

  private LazyTraining(String name, double rate, long seed, String activation,
      Training.Algorithm algorithm, List<Integer> sizes) {
    this.name = name;
    this.rate = rate;
    this.seed = seed;
    this.activation = activation;
    this.algorithm = algorithm;
    this.sizes = sizes;
  }

  /**
   * Makes a recipe.
   *
   * @param name the argument {@code name}
   * @param rate the argument {@code rate}
   * @param seed the argument {@code seed}
   * @param activation the argument {@code activation}
   * @param algorithm the argument {@code algorithm}
   * @param sizes the argument {@code sizes}
   * @return a recipe with these arguments
   */
  public static LazyTraining of(String name, double rate, long seed, String activation,
      Training.Algorithm algorithm, List<Integer> sizes) {
    return new LazyTraining(name, rate, seed, activation, algorithm, kept(sizes));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param name the argument {@code name}
   * @param rate the argument {@code rate}
   * @param seed the argument {@code seed}
   * @param activation the argument {@code activation}
   * @param algorithm the argument {@code algorithm}
   * @param sizes the argument {@code sizes}
   * @return the object
   */
  public static Training create(String name, double rate, long seed, String activation,
      Training.Algorithm algorithm, List<Integer> sizes) {
    return new LazyTraining(name, rate, seed, activation, algorithm, kept(sizes))
        .recorded(new Training(name, rate, seed, activation, algorithm, sizes));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyTraining from(Training instance) {
    return (LazyTraining) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code name}.
   *
   * @return the argument {@code name}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the argument {@code rate}.
   *
   * @return the argument {@code rate}
   */
  public double rate() {
    return rate;
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
   * Returns the argument {@code activation}.
   *
   * @return the argument {@code activation}
   */
  public String activation() {
    return activation;
  }

  /**
   * Returns the argument {@code algorithm}.
   *
   * @return the argument {@code algorithm}
   */
  public Training.Algorithm algorithm() {
    return algorithm;
  }

  /**
   * Returns the argument {@code sizes}.
   *
   * @return the argument {@code sizes}
   */
  public List<Integer> sizes() {
    return copyOf(sizes);
  }

  /**
   * Returns a recipe with another {@code name}; this one stays as it is.
   *
   * @param name the argument {@code name}
   * @return the changed recipe
   */
  public LazyTraining withName(String name) {
    return this.<LazyTraining>changed(new LazyTraining(name, rate, seed, activation, algorithm,
        sizes), 0);
  }

  /**
   * Returns a recipe with another {@code rate}; this one stays as it is.
   *
   * @param rate the argument {@code rate}
   * @return the changed recipe
   */
  public LazyTraining withRate(double rate) {
    return this.<LazyTraining>changed(new LazyTraining(name, rate, seed, activation, algorithm,
        sizes), 1);
  }

  /**
   * Returns a recipe with another {@code seed}; this one stays as it is.
   *
   * @param seed the argument {@code seed}
   * @return the changed recipe
   */
  public LazyTraining withSeed(long seed) {
    return this.<LazyTraining>changed(new LazyTraining(name, rate, seed, activation, algorithm,
        sizes), 2);
  }

  /**
   * Returns a recipe with another {@code activation}; this one stays as it is.
   *
   * @param activation the argument {@code activation}
   * @return the changed recipe
   */
  public LazyTraining withActivation(String activation) {
    return this.<LazyTraining>changed(new LazyTraining(name, rate, seed, activation, algorithm,
        sizes), 3);
  }

  /**
   * Returns a recipe with another {@code algorithm}; this one stays as it is.
   *
   * @param algorithm the argument {@code algorithm}
   * @return the changed recipe
   */
  public LazyTraining withAlgorithm(Training.Algorithm algorithm) {
    return this.<LazyTraining>changed(new LazyTraining(name, rate, seed, activation, algorithm,
        sizes), 4);
  }

  /**
   * Returns a recipe with another {@code sizes}; this one stays as it is.
   *
   * @param sizes the argument {@code sizes}
   * @return the changed recipe
   */
  public LazyTraining withSizes(List<Integer> sizes) {
    return this.<LazyTraining>changed(new LazyTraining(name, rate, seed, activation, algorithm,
        kept(sizes)), 5);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyTraining copy(Consumer<? super Builder> changes) {
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
  public static Root<Training> lens(Training config) {
    return new Root<Training>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyTraining> lens(LazyTraining config) {
    return new Root<LazyTraining>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyTraining edit(Consumer<? super Lens> changes) {
    return this.<LazyTraining>edited(changes);
  }

  @Override
  public Training instantiate() {
    return recorded(new Training(name, rate, seed, activation, algorithm, copyOf(sizes)));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> name;
      case 1 -> rate;
      case 2 -> seed;
      case 3 -> activation;
      case 4 -> algorithm;
      case 5 -> sizes;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> make(Object[] arguments) {
    return new LazyTraining(
        (String) arguments[0],
        (double) arguments[1],
        (long) arguments[2],
        (String) arguments[3],
        (Training.Algorithm) arguments[4],
        (List<Integer>) arguments[5]);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> with(int index, Object value) {
    return new LazyTraining(
        index == 0 ? (String) value : name,
        index == 1 ? (double) value : rate,
        index == 2 ? (long) value : seed,
        index == 3 ? (String) value : activation,
        index == 4 ? (Training.Algorithm) value : algorithm,
        index == 5 ? (List<Integer>) value : sizes);
  }

  @Override
  protected TypedLens lensOf(Draft draft) {
    return new Lens(draft);
  }

  @Override
  protected Object defaultValue(int index) {
    return switch (index) {
      case 1 -> 0.001;
      case 2 -> -1L;
      case 3 -> "relu";
      case 4 -> Training.Algorithm.ADAM;
      case 5 -> Training.defaultSizes();
      default -> super.defaultValue(index);
    };
  }

  /** Gathers arguments by name; for one thread. */
  public static final class Builder {
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
    public Builder name(String name) {
      arguments.set(0, name);
      return this;
    }

    /**
     * Gives {@code rate}, which has a default.
     *
     * @param rate the argument {@code rate}
     * @return this builder
     */
    public Builder rate(double rate) {
      arguments.set(1, rate);
      return this;
    }

    /**
     * Gives {@code seed}, which has a default.
     *
     * @param seed the argument {@code seed}
     * @return this builder
     */
    public Builder seed(long seed) {
      arguments.set(2, seed);
      return this;
    }

    /**
     * Gives {@code activation}, which has a default.
     *
     * @param activation the argument {@code activation}
     * @return this builder
     */
    public Builder activation(String activation) {
      arguments.set(3, activation);
      return this;
    }

    /**
     * Gives {@code algorithm}, which has a default.
     *
     * @param algorithm the argument {@code algorithm}
     * @return this builder
     */
    public Builder algorithm(Training.Algorithm algorithm) {
      arguments.set(4, algorithm);
      return this;
    }

    /**
     * Gives {@code sizes}, which has a default.
     *
     * @param sizes the argument {@code sizes}
     * @return this builder
     */
    public Builder sizes(List<Integer> sizes) {
      arguments.set(5, sizes);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyTraining build() {
      return (LazyTraining) arguments.build();
    }
  }

  /** Reads and changes what a {@link Training} was made from. */
  public static class Lens extends TypedLens {
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
    public Lens name(String name) {
      assignAt(0, name);
      return this;
    }

    /** {@return the value of {@code rate}} */
    public double rate() {
      return (double) valueAt(1);
    }

    /**
     * Changes {@code rate}.
     *
     * @param rate the new value
     * @return this lens
     */
    public Lens rate(double rate) {
      assignAt(1, rate);
      return this;
    }

    /** {@return the value of {@code seed}} */
    public long seed() {
      return (long) valueAt(2);
    }

    /**
     * Changes {@code seed}.
     *
     * @param seed the new value
     * @return this lens
     */
    public Lens seed(long seed) {
      assignAt(2, seed);
      return this;
    }

    /** {@return the value of {@code activation}} */
    public String activation() {
      return (String) valueAt(3);
    }

    /**
     * Changes {@code activation}.
     *
     * @param activation the new value
     * @return this lens
     */
    public Lens activation(String activation) {
      assignAt(3, activation);
      return this;
    }

    /** {@return the value of {@code algorithm}} */
    public Training.Algorithm algorithm() {
      return (Training.Algorithm) valueAt(4);
    }

    /**
     * Changes {@code algorithm}.
     *
     * @param algorithm the new value
     * @return this lens
     */
    public Lens algorithm(Training.Algorithm algorithm) {
      assignAt(4, algorithm);
      return this;
    }

    /** {@return the lens of {@code sizes}} */
    public ListLens<Integer, Integer> sizes() {
      return ListLens.ofValues(partAt(5));
    }

    /**
     * Changes {@code sizes}.
     *
     * @param sizes the new value
     * @return this lens
     */
    public Lens sizes(List<Integer> sizes) {
      assignAt(5, sizes);
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
