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

/** A recipe for a {@link Outer.Inner.Innermost}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
final class LazyOuter_Inner_Innermost extends Lazy<Outer.Inner.Innermost> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyOuter_Inner_Innermost(null),
              Outer.Inner.Innermost.class,
              "a81d1ce4d3ee693282526af43af93f8a",
              Parameter.of("inner", LazyOuter_Inner.class))
          .register();

  private final LazyOuter_Inner inner;

  private LazyOuter_Inner_Innermost(LazyOuter_Inner inner) {
    this.inner = inner;
  }

  /**
   * Makes a recipe.
   *
   * @param inner the argument {@code inner}
   * @return a recipe with these arguments
   */
  public static LazyOuter_Inner_Innermost of(LazyOuter_Inner inner) {
    return new LazyOuter_Inner_Innermost(inner);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param inner the argument {@code inner}
   * @return the object
   */
  public static Outer.Inner.Innermost create(LazyOuter_Inner inner) {
    return new LazyOuter_Inner_Innermost(inner)
        .recorded(new Outer.Inner.Innermost(inner));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyOuter_Inner_Innermost from(Outer.Inner.Innermost instance) {
    return (LazyOuter_Inner_Innermost) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code inner}.
   *
   * @return the argument {@code inner}
   */
  public LazyOuter_Inner inner() {
    return inner;
  }

  /**
   * Returns a recipe with another {@code inner}; this one stays as it is.
   *
   * @param inner the argument {@code inner}
   * @return the changed recipe
   */
  public LazyOuter_Inner_Innermost withInner(LazyOuter_Inner inner) {
    return this.<LazyOuter_Inner_Innermost>changed(new LazyOuter_Inner_Innermost(inner), 0);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyOuter_Inner_Innermost copy(Consumer<? super Builder> changes) {
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
  public static Root<Outer.Inner.Innermost> lens(Outer.Inner.Innermost config) {
    return new Root<Outer.Inner.Innermost>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyOuter_Inner_Innermost> lens(LazyOuter_Inner_Innermost config) {
    return new Root<LazyOuter_Inner_Innermost>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyOuter_Inner_Innermost edit(Consumer<? super Lens> changes) {
    return this.<LazyOuter_Inner_Innermost>edited(changes);
  }

  @Override
  public Outer.Inner.Innermost instantiate() {
    return recorded(new Outer.Inner.Innermost(inner));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> inner;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazyOuter_Inner_Innermost((LazyOuter_Inner) arguments[0]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazyOuter_Inner_Innermost(index == 0 ? (LazyOuter_Inner) value : inner);
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
     * Gives {@code inner}.
     *
     * @param inner the argument {@code inner}
     * @return this builder
     */
    public Builder inner(LazyOuter_Inner inner) {
      arguments.set(0, inner);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyOuter_Inner_Innermost build() {
      return (LazyOuter_Inner_Innermost) arguments.build();
    }
  }

  /** Reads and changes what a {@link Outer.Inner.Innermost} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the lens of {@code inner}} */
    public LazyOuter_Inner.Lens inner() {
      return new LazyOuter_Inner.Lens(partAt(0));
    }

    /**
     * Changes {@code inner}.
     *
     * @param inner the new value
     * @return this lens
     */
    public Lens inner(LazyOuter_Inner inner) {
      assignAt(0, inner);
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
