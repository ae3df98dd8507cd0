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

/** A recipe for a {@link Layers}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyLayers extends Lazy<Layers> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyLayers(0, null),
              Layers.class,
              "5b2722d92de87fa1938d01c52862656d",
              Parameter.of("first", int.class),
              Parameter.of("rest", Parameter.arrayOf(Parameter.type(List.class, String.class))))
          .register();

  private final int first;
  private final List<String>[] rest;

  private LazyLayers(int first, List<String>[] rest) {
    this.first = first;
    this.rest = rest;
  }

  /**
   * Makes a recipe.
   *
   * @param first the argument {@code first}
   * @param rest the argument {@code rest}
   * @return a recipe with these arguments
   */
  @SafeVarargs
  @SuppressWarnings({"all", "varargs"})
  public static LazyLayers of(int first, List<String>... rest) {
    return new LazyLayers(first, kept(rest));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param first the argument {@code first}
   * @param rest the argument {@code rest}
   * @return the object
   */
  @SafeVarargs
  @SuppressWarnings({"all", "varargs"})
  public static Layers create(int first, List<String>... rest) {
    return new LazyLayers(first, kept(rest))
        .recorded(new Layers(first, rest));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyLayers from(Layers instance) {
    return (LazyLayers) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code first}.
   *
   * @return the argument {@code first}
   */
  public int first() {
    return first;
  }

  /**
   * Returns the argument {@code rest}.
   *
   * @return the argument {@code rest}
   */
  public List<String>[] rest() {
    return copyOf(rest);
  }

  /**
   * Returns a recipe with another {@code first}; this one stays as it is.
   *
   * @param first the argument {@code first}
   * @return the changed recipe
   */
  public LazyLayers withFirst(int first) {
    return this.<LazyLayers>changed(new LazyLayers(first, rest), 0);
  }

  /**
   * Returns a recipe with another {@code rest}; this one stays as it is.
   *
   * @param rest the argument {@code rest}
   * @return the changed recipe
   */
  @SafeVarargs
  @SuppressWarnings({"all", "varargs"})
  public final LazyLayers withRest(List<String>... rest) {
    return this.<LazyLayers>changed(new LazyLayers(first, kept(rest)), 1);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyLayers copy(Consumer<? super Builder> changes) {
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
  public static Root<Layers> lens(Layers config) {
    return new Root<Layers>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyLayers> lens(LazyLayers config) {
    return new Root<LazyLayers>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyLayers edit(Consumer<? super Lens> changes) {
    return this.<LazyLayers>edited(changes);
  }

  @Override
  public Layers instantiate() {
    return recorded(new Layers(first, copyOf(rest)));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> first;
      case 1 -> rest;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> make(Object[] arguments) {
    return new LazyLayers((int) arguments[0], (List<String>[]) arguments[1]);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> with(int index, Object value) {
    return new LazyLayers(
        index == 0 ? (int) value : first,
        index == 1 ? (List<String>[]) value : rest);
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
     * Gives {@code first}.
     *
     * @param first the argument {@code first}
     * @return this builder
     */
    public Builder first(int first) {
      arguments.set(0, first);
      return this;
    }

    /**
     * Gives {@code rest}.
     *
     * @param rest the argument {@code rest}
     * @return this builder
     */
    @SafeVarargs
    @SuppressWarnings({"all", "varargs"})
    public final Builder rest(List<String>... rest) {
      arguments.set(1, rest);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyLayers build() {
      return (LazyLayers) arguments.build();
    }
  }

  /** Reads and changes what a {@link Layers} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code first}} */
    public int first() {
      return (int) valueAt(0);
    }

    /**
     * Changes {@code first}.
     *
     * @param first the new value
     * @return this lens
     */
    public Lens first(int first) {
      assignAt(0, first);
      return this;
    }

    /** {@return the lens of {@code rest}} */
    public ListLens<List<String>, ListLens<String, String>> rest() {
      return new ListLens<>(partAt(1), ListLens::ofValues);
    }

    /**
     * Changes {@code rest}.
     *
     * @param rest the new value
     * @return this lens
     */
    @SafeVarargs
    @SuppressWarnings({"all", "varargs"})
    public final Lens rest(List<String>... rest) {
      assignAt(1, rest);
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
