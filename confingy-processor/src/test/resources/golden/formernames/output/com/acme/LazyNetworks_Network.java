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

/** A recipe for a {@link Networks.Network}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyNetworks_Network extends Lazy<Networks.Network> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyNetworks_Network(0, 0),
              Networks.Network.class,
              "eea0aac74340270146a4ba9cd79b6aae",
              Parameter.of("layers", int.class).formerly("depth"),
              Parameter.optional("dropout", double.class).formerly("rate", "dropoutRate"))
          .register();

  private final int layers;
  private final double dropout;

  private LazyNetworks_Network(int layers, double dropout) {
    this.layers = layers;
    this.dropout = dropout;
  }

  /**
   * Makes a recipe.
   *
   * @param layers the argument {@code layers}
   * @param dropout the argument {@code dropout}
   * @return a recipe with these arguments
   */
  public static LazyNetworks_Network of(int layers, double dropout) {
    return new LazyNetworks_Network(layers, dropout);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param layers the argument {@code layers}
   * @param dropout the argument {@code dropout}
   * @return the object
   */
  public static Networks.Network create(int layers, double dropout) {
    return new LazyNetworks_Network(layers, dropout)
        .recorded(new Networks.Network(layers, dropout));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyNetworks_Network from(Networks.Network instance) {
    return (LazyNetworks_Network) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code layers}.
   *
   * @return the argument {@code layers}
   */
  public int layers() {
    return layers;
  }

  /**
   * Returns the argument {@code dropout}.
   *
   * @return the argument {@code dropout}
   */
  public double dropout() {
    return dropout;
  }

  /**
   * Returns a recipe with another {@code layers}; this one stays as it is.
   *
   * @param layers the argument {@code layers}
   * @return the changed recipe
   */
  public LazyNetworks_Network withLayers(int layers) {
    return this.<LazyNetworks_Network>changed(new LazyNetworks_Network(layers, dropout), 0);
  }

  /**
   * Returns a recipe with another {@code dropout}; this one stays as it is.
   *
   * @param dropout the argument {@code dropout}
   * @return the changed recipe
   */
  public LazyNetworks_Network withDropout(double dropout) {
    return this.<LazyNetworks_Network>changed(new LazyNetworks_Network(layers, dropout), 1);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyNetworks_Network copy(Consumer<? super Builder> changes) {
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
  public static Root<Networks.Network> lens(Networks.Network config) {
    return new Root<Networks.Network>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyNetworks_Network> lens(LazyNetworks_Network config) {
    return new Root<LazyNetworks_Network>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyNetworks_Network edit(Consumer<? super Lens> changes) {
    return this.<LazyNetworks_Network>edited(changes);
  }

  @Override
  public Networks.Network instantiate() {
    return recorded(new Networks.Network(layers, dropout));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> layers;
      case 1 -> dropout;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazyNetworks_Network((int) arguments[0], (double) arguments[1]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazyNetworks_Network(
        index == 0 ? (int) value : layers,
        index == 1 ? (double) value : dropout);
  }

  @Override
  protected TypedLens lensOf(Draft draft) {
    return new Lens(draft);
  }

  @Override
  protected Object defaultValue(int index) {
    return switch (index) {
      case 1 -> 0.1;
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
     * Gives {@code layers}.
     *
     * @param layers the argument {@code layers}
     * @return this builder
     */
    public Builder layers(int layers) {
      arguments.set(0, layers);
      return this;
    }

    /**
     * Gives {@code dropout}, which has a default.
     *
     * @param dropout the argument {@code dropout}
     * @return this builder
     */
    public Builder dropout(double dropout) {
      arguments.set(1, dropout);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyNetworks_Network build() {
      return (LazyNetworks_Network) arguments.build();
    }
  }

  /** Reads and changes what a {@link Networks.Network} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code layers}} */
    public int layers() {
      return (int) valueAt(0);
    }

    /**
     * Changes {@code layers}.
     *
     * @param layers the new value
     * @return this lens
     */
    public Lens layers(int layers) {
      assignAt(0, layers);
      return this;
    }

    /** {@return the value of {@code dropout}} */
    public double dropout() {
      return (double) valueAt(1);
    }

    /**
     * Changes {@code dropout}.
     *
     * @param dropout the new value
     * @return this lens
     */
    public Lens dropout(double dropout) {
      assignAt(1, dropout);
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
