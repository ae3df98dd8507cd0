package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.ConstructionException;
import io.confingy.Draft;
import io.confingy.Lazy;
import io.confingy.ListLens;
import io.confingy.Parameter;
import io.confingy.Rebuild;
import io.confingy.TypedLens;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** A recipe for a {@link Encoder}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyEncoder extends Lazy<Encoder> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyEncoder(0, null),
              Encoder.class,
              "0ae0e9b743b2f6fe909bffee7da9e0ef",
              Parameter.of("size", int.class),
              Parameter.of("names", Parameter.type(List.class, String.class)))
          .withHook()
          .constrained(int.class, List.class)
          .register();

  private final int size;
  private final List<String> names;

  private LazyEncoder(int size, List<String> names) {
    this.size = size;
    this.names = names;
  }

  /**
   * Makes a recipe.
   *
   * @param size the argument {@code size}
   * @param names the argument {@code names}
   * @return a recipe with these arguments
   */
  public static LazyEncoder of(int size, List<String> names) {
    return made(new LazyEncoder(size, kept(names)));
  }

  static LazyEncoder recipe(int size, List<String> names) {
    return new LazyEncoder(size, kept(names));
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param size the argument {@code size}
   * @param names the argument {@code names}
   * @return the object
   * @throws IOException if building the object does
   */
  public static Encoder create(int size, List<String> names) throws IOException {
    return checked(new LazyEncoder(size, kept(names)))
        .recorded(new Encoder(size, names));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyEncoder from(Encoder instance) {
    return (LazyEncoder) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code names}.
   *
   * @return the argument {@code names}
   */
  public List<String> names() {
    return copyOf(names);
  }

  /**
   * Returns a recipe with another {@code size}; this one stays as it is.
   *
   * @param size the argument {@code size}
   * @return the changed recipe
   */
  public LazyEncoder withSize(int size) {
    return this.<LazyEncoder>changed(new LazyEncoder(size, names), 0);
  }

  /**
   * Returns a recipe with another {@code names}; this one stays as it is.
   *
   * @param names the argument {@code names}
   * @return the changed recipe
   */
  public LazyEncoder withNames(List<String> names) {
    return this.<LazyEncoder>changed(new LazyEncoder(size, kept(names)), 1);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyEncoder copy(Consumer<? super Builder> changes) {
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
  public static Root<Encoder> lens(Encoder config) {
    return new Root<Encoder>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyEncoder> lens(LazyEncoder config) {
    return new Root<LazyEncoder>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyEncoder edit(Consumer<? super Lens> changes) {
    return this.<LazyEncoder>edited(changes);
  }

  @Override
  public Encoder instantiate() {
    checked(this);
    try {
      return recorded(new Encoder(size, copyOf(names)));
    } catch (IOException e) {
      throw new ConstructionException(Encoder.class, e);
    }
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> size;
      case 1 -> names;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> make(Object[] arguments) {
    return new LazyEncoder((int) arguments[0], (List<String>) arguments[1]);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> with(int index, Object value) {
    return new LazyEncoder(
        index == 0 ? (int) value : size,
        index == 1 ? (List<String>) value : names);
  }

  @Override
  protected TypedLens lensOf(Draft draft) {
    return new Lens(draft);
  }

  @Override
  protected void configured(Draft draft, Optional<String> changed) {
    Encoder.align(new Lens(draft), changed);
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
    public LazyEncoder build() {
      return (LazyEncoder) arguments.build();
    }
  }

  /** Reads and changes what a {@link Encoder} was made from. */
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
