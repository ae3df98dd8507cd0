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

/** A recipe for a {@link Losses.Scale}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyLosses_Scale extends Lazy<Losses.Scale> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyLosses_Scale(0),
              Losses.Scale.class,
              "3f392703ad0a7ed7cb16c1c3613d2ecb",
              Parameter.of("factor", double.class))
          .register();

  private final double factor;

  private LazyLosses_Scale(double factor) {
    this.factor = factor;
  }

  /**
   * Makes a recipe.
   *
   * @param factor the argument {@code factor}
   * @return a recipe with these arguments
   */
  public static LazyLosses_Scale of(double factor) {
    return new LazyLosses_Scale(factor);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param factor the argument {@code factor}
   * @return the object
   */
  public static Losses.Scale create(double factor) {
    return new LazyLosses_Scale(factor)
        .recorded(new Losses.Scale(factor));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyLosses_Scale from(Losses.Scale instance) {
    return (LazyLosses_Scale) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code factor}.
   *
   * @return the argument {@code factor}
   */
  public double factor() {
    return factor;
  }

  /**
   * Returns a recipe with another {@code factor}; this one stays as it is.
   *
   * @param factor the argument {@code factor}
   * @return the changed recipe
   */
  public LazyLosses_Scale withFactor(double factor) {
    return this.<LazyLosses_Scale>changed(new LazyLosses_Scale(factor), 0);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyLosses_Scale copy(Consumer<? super Builder> changes) {
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
  public static Root<Losses.Scale> lens(Losses.Scale config) {
    return new Root<Losses.Scale>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyLosses_Scale> lens(LazyLosses_Scale config) {
    return new Root<LazyLosses_Scale>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyLosses_Scale edit(Consumer<? super Lens> changes) {
    return this.<LazyLosses_Scale>edited(changes);
  }

  @Override
  public Losses.Scale instantiate() {
    return recorded(new Losses.Scale(factor));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> factor;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazyLosses_Scale((double) arguments[0]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazyLosses_Scale(index == 0 ? (double) value : factor);
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
     * Gives {@code factor}.
     *
     * @param factor the argument {@code factor}
     * @return this builder
     */
    public Builder factor(double factor) {
      arguments.set(0, factor);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyLosses_Scale build() {
      return (LazyLosses_Scale) arguments.build();
    }
  }

  /** Reads and changes what a {@link Losses.Scale} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code factor}} */
    public double factor() {
      return (double) valueAt(0);
    }

    /**
     * Changes {@code factor}.
     *
     * @param factor the new value
     * @return this lens
     */
    public Lens factor(double factor) {
      assignAt(0, factor);
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
