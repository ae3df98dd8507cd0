package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.ConstructionException;
import io.confingy.Draft;
import io.confingy.Lazy;
import io.confingy.Parameter;
import io.confingy.Rebuild;
import io.confingy.TypedLens;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** A recipe for a {@link Reader}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyReader extends Lazy<Reader> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyReader(null),
              Reader.class,
              "15af580afa78b68419184a2cb345b82b",
              Parameter.of("file", String.class))
          .register();

  private final String file;

  private LazyReader(String file) {
    this.file = file;
  }

  /**
   * Makes a recipe.
   *
   * @param file the argument {@code file}
   * @return a recipe with these arguments
   */
  public static LazyReader of(String file) {
    return new LazyReader(file);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param file the argument {@code file}
   * @return the object
   * @throws IOException if building the object does
   * @throws TimeoutException if building the object does
   */
  public static Reader create(String file) throws IOException, TimeoutException {
    return new LazyReader(file)
        .recorded(new Reader(file));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyReader from(Reader instance) {
    return (LazyReader) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code file}.
   *
   * @return the argument {@code file}
   */
  public String file() {
    return file;
  }

  /**
   * Returns a recipe with another {@code file}; this one stays as it is.
   *
   * @param file the argument {@code file}
   * @return the changed recipe
   */
  public LazyReader withFile(String file) {
    return this.<LazyReader>changed(new LazyReader(file), 0);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyReader copy(Consumer<? super Builder> changes) {
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
  public static Root<Reader> lens(Reader config) {
    return new Root<Reader>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyReader> lens(LazyReader config) {
    return new Root<LazyReader>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyReader edit(Consumer<? super Lens> changes) {
    return this.<LazyReader>edited(changes);
  }

  @Override
  public Reader instantiate() {
    try {
      return recorded(new Reader(file));
    } catch (IOException | TimeoutException e) {
      throw new ConstructionException(Reader.class, e);
    }
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> file;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazyReader((String) arguments[0]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazyReader(index == 0 ? (String) value : file);
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
     * Gives {@code file}.
     *
     * @param file the argument {@code file}
     * @return this builder
     */
    public Builder file(String file) {
      arguments.set(0, file);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyReader build() {
      return (LazyReader) arguments.build();
    }
  }

  /** Reads and changes what a {@link Reader} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code file}} */
    public String file() {
      return (String) valueAt(0);
    }

    /**
     * Changes {@code file}.
     *
     * @param file the new value
     * @return this lens
     */
    public Lens file(String file) {
      assignAt(0, file);
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
