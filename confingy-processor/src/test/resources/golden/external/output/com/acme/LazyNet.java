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
import lib.Net;

/** A recipe for a {@link Net}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyNet extends Lazy<Net> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyNet(0, null),
              Net.class,
              "2b47b2439b3c5770c6d317e345eca9b2",
              Parameter.of("depth", int.class),
              Parameter.of("names", Parameter.type(List.class, String.class)))
          .madeBy("new(int, java.util.List)")
          .registerExternal();

  private final int depth;
  private final List<String> names;

  private LazyNet(int depth, List<String> names) {
    this.depth = depth;
    this.names = names;
  }

  /**
   * Makes a recipe.
   *
   * @param depth the argument {@code depth}
   * @param names the argument {@code names}
   * @return a recipe with these arguments
   */
  public static LazyNet of(int depth, List<String> names) {
    return new LazyNet(depth, kept(names));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param depth the argument {@code depth}
   * @param names the argument {@code names}
   * @return the object
   */
  public static Net create(int depth, List<String> names) {
    return new LazyNet(depth, kept(names))
        .recorded(new Net(depth, names));
  }

  /**
   * Makes a recipe.
   *
   * @param depth the argument {@code depth}
   * @return a recipe with these arguments
   */
  public static LazyNet_int of(int depth) {
    return LazyNet_int.of(depth);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param depth the argument {@code depth}
   * @return the object
   */
  public static Net create(int depth) {
    return LazyNet_int.create(depth);
  }

  /**
   * Makes a recipe.
   *
   * @param depth the argument {@code depth}
   * @return a recipe with these arguments
   */
  public static LazyNet_long of(long depth) {
    return LazyNet_long.of(depth);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param depth the argument {@code depth}
   * @return the object
   */
  public static Net create(long depth) {
    return LazyNet_long.create(depth);
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyNet from(Net instance) {
    return (LazyNet) COMPANION.recipeOf(instance);
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
  public int depth() {
    return depth;
  }

  /**
   * Returns the argument {@code names}.
   *
   * @return the argument {@code names}
   */
  public List<String> names() {
    return copyOf(names);
  }

  /**
   * Returns a recipe with another {@code depth}; this one stays as it is.
   *
   * @param depth the argument {@code depth}
   * @return the changed recipe
   */
  public LazyNet withDepth(int depth) {
    return this.<LazyNet>changed(new LazyNet(depth, names), 0);
  }

  /**
   * Returns a recipe with another {@code names}; this one stays as it is.
   *
   * @param names the argument {@code names}
   * @return the changed recipe
   */
  public LazyNet withNames(List<String> names) {
    return this.<LazyNet>changed(new LazyNet(depth, kept(names)), 1);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyNet copy(Consumer<? super Builder> changes) {
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
  public static Root<LazyNet> lens(LazyNet config) {
    return new Root<LazyNet>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyNet edit(Consumer<? super Lens> changes) {
    return this.<LazyNet>edited(changes);
  }

  @Override
  public Net instantiate() {
    return recorded(new Net(depth, copyOf(names)));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> depth;
      case 1 -> names;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> make(Object[] arguments) {
    return new LazyNet((int) arguments[0], (List<String>) arguments[1]);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> with(int index, Object value) {
    return new LazyNet(
        index == 0 ? (int) value : depth,
        index == 1 ? (List<String>) value : names);
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
    public Builder depth(int depth) {
      arguments.set(0, depth);
      return this;
    }

    /**
     * Gives {@code names}.
     *
     * @param names the argument {@code names}
     * @return this builder
     */
    public Builder names(List<String> names) {
      arguments.set(1, names);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyNet build() {
      return (LazyNet) arguments.build();
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
    public int depth() {
      return (int) valueAt(0);
    }

    /**
     * Changes {@code depth}.
     *
     * @param depth the new value
     * @return this lens
     */
    public Lens depth(int depth) {
      assignAt(0, depth);
      return this;
    }

    /** {@return the lens of {@code names}} */
    public ListLens<String, String> names() {
      return ListLens.ofValues(partAt(1));
    }

    /**
     * Changes {@code names}.
     *
     * @param names the new value
     * @return this lens
     */
    public Lens names(List<String> names) {
      assignAt(1, names);
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
