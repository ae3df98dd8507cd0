package lib;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.Draft;
import io.confingy.Lazy;
import io.confingy.Parameter;
import io.confingy.Rebuild;
import io.confingy.TypedLens;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** A recipe for a {@link Hidden}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
final class LazyHidden extends Lazy<Hidden> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyHidden(0),
              Hidden.class,
              "0484d998a7824d31770c9e2be8212fc7",
              Parameter.of("size", int.class))
          .register();

  private final int size;

  private LazyHidden(int size) {
    this.size = size;
  }

  /**
   * Makes a recipe.
   *
   * @param size the argument {@code size}
   * @return a recipe with these arguments
   */
  public static LazyHidden of(int size) {
    return new LazyHidden(size);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param size the argument {@code size}
   * @return the object
   */
  public static Hidden create(int size) {
    return new LazyHidden(size)
        .recorded(new Hidden(size));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyHidden from(Hidden instance) {
    return (LazyHidden) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code size}.
   *
   * @return the argument {@code size}
   */
  public int size() {
    return size;
  }

  /**
   * Returns a recipe with another {@code size}; this one stays as it is.
   *
   * @param size the argument {@code size}
   * @return the changed recipe
   */
  public LazyHidden withSize(int size) {
    return this.<LazyHidden>changed(new LazyHidden(size), 0);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyHidden copy(Consumer<? super Builder> changes) {
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
  public static Root<Hidden> lens(Hidden config) {
    return new Root<Hidden>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyHidden> lens(LazyHidden config) {
    return new Root<LazyHidden>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyHidden edit(Consumer<? super Lens> changes) {
    return this.<LazyHidden>edited(changes);
  }

  @Override
  public Hidden instantiate() {
    return recorded(new Hidden(size));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> size;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazyHidden((int) arguments[0]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazyHidden(index == 0 ? (int) value : size);
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
     * Gives {@code size}.
     *
     * @param size the argument {@code size}
     * @return this builder
     */
    public Builder size(int size) {
      arguments.set(0, size);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyHidden build() {
      return (LazyHidden) arguments.build();
    }
  }

  /** Reads and changes what a {@link Hidden} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code size}} */
    public int size() {
      return (int) valueAt(0);
    }

    /**
     * Changes {@code size}.
     *
     * @param size the new value
     * @return this lens
     */
    public Lens size(int size) {
      assignAt(0, size);
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
