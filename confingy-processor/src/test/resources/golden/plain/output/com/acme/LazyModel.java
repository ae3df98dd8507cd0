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

/** A recipe for a {@link Model}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyModel extends Lazy<Model> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyModel(0, 0, null),
              Model.class,
              "a8baa1239e2c94e4929f2ec833e0e4c5",
              Parameter.of("layers", int.class),
              Parameter.of("dropout", double.class),
              Parameter.of("tags", Parameter.type(List.class, String.class)))
          .register();

  private final int layers;
  private final double dropout;
  private final List<String> tags;

  private LazyModel(int layers, double dropout, List<String> tags) {
    this.layers = layers;
    this.dropout = dropout;
    this.tags = tags;
  }

  /**
   * Makes a recipe.
   *
   * @param layers how many layers there are, at least one
   * @param dropout the argument {@code dropout}
   * @param tags what to find it by; see {@code List}
   * @return a recipe with these arguments
   */
  public static LazyModel of(int layers, double dropout, List<String> tags) {
    return new LazyModel(layers, dropout, kept(tags));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param layers how many layers there are, at least one
   * @param dropout the argument {@code dropout}
   * @param tags what to find it by; see {@code List}
   * @return the object
   */
  public static Model create(int layers, double dropout, List<String> tags) {
    return new LazyModel(layers, dropout, kept(tags))
        .recorded(new Model(layers, dropout, tags));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyModel from(Model instance) {
    return (LazyModel) COMPANION.recipeOf(instance);
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
   * @return how many layers there are, at least one
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
   * Returns the argument {@code tags}.
   *
   * @return what to find it by; see {@code List}
   */
  public List<String> tags() {
    return copyOf(tags);
  }

  /**
   * Returns a recipe with another {@code layers}; this one stays as it is.
   *
   * @param layers how many layers there are, at least one
   * @return the changed recipe
   */
  public LazyModel withLayers(int layers) {
    return this.<LazyModel>changed(new LazyModel(layers, dropout, tags), 0);
  }

  /**
   * Returns a recipe with another {@code dropout}; this one stays as it is.
   *
   * @param dropout the argument {@code dropout}
   * @return the changed recipe
   */
  public LazyModel withDropout(double dropout) {
    return this.<LazyModel>changed(new LazyModel(layers, dropout, tags), 1);
  }

  /**
   * Returns a recipe with another {@code tags}; this one stays as it is.
   *
   * @param tags what to find it by; see {@code List}
   * @return the changed recipe
   */
  public LazyModel withTags(List<String> tags) {
    return this.<LazyModel>changed(new LazyModel(layers, dropout, kept(tags)), 2);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyModel copy(Consumer<? super Builder> changes) {
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
  public static Root<Model> lens(Model config) {
    return new Root<Model>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyModel> lens(LazyModel config) {
    return new Root<LazyModel>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyModel edit(Consumer<? super Lens> changes) {
    return this.<LazyModel>edited(changes);
  }

  @Override
  public Model instantiate() {
    return recorded(new Model(layers, dropout, copyOf(tags)));
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
      case 2 -> tags;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> make(Object[] arguments) {
    return new LazyModel(
        (int) arguments[0],
        (double) arguments[1],
        (List<String>) arguments[2]);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> with(int index, Object value) {
    return new LazyModel(
        index == 0 ? (int) value : layers,
        index == 1 ? (double) value : dropout,
        index == 2 ? (List<String>) value : tags);
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
     * Gives {@code layers}.
     *
     * @param layers how many layers there are, at least one
     * @return this builder
     */
    public Builder layers(int layers) {
      arguments.set(0, layers);
      return this;
    }

    /**
     * Gives {@code dropout}.
     *
     * @param dropout the argument {@code dropout}
     * @return this builder
     */
    public Builder dropout(double dropout) {
      arguments.set(1, dropout);
      return this;
    }

    /**
     * Gives {@code tags}.
     *
     * @param tags what to find it by; see {@code List}
     * @return this builder
     */
    public Builder tags(List<String> tags) {
      arguments.set(2, tags);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyModel build() {
      return (LazyModel) arguments.build();
    }
  }

  /** Reads and changes what a {@link Model} was made from. */
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

    /** {@return the lens of {@code tags}} */
    public ListLens<String, String> tags() {
      return ListLens.ofValues(partAt(2));
    }

    /**
     * Changes {@code tags}.
     *
     * @param tags the new value
     * @return this lens
     */
    public Lens tags(List<String> tags) {
      assignAt(2, tags);
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
