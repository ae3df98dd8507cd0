package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.Draft;
import io.confingy.Lazy;
import io.confingy.MapLens;
import io.confingy.Parameter;
import io.confingy.Rebuild;
import io.confingy.TypedLens;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** A recipe for a {@link Point}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyPoint extends Lazy<Point> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyPoint(0, 0, null),
              Point.class,
              "64e123b2e99ac8bbc6cfc276a7bf4d09",
              Parameter.of("x", int.class),
              Parameter.optional("y", int.class),
              Parameter.of("marks", Parameter.type(Map.class, String.class, int[].class)))
          .register();

  private final int x;
  private final int y;
  private final Map<String, int[]> marks;

  private LazyPoint(int x, int y, Map<String, int[]> marks) {
    this.x = x;
    this.y = y;
    this.marks = marks;
  }

  /**
   * Makes a recipe.
   *
   * @param x how far right
   * @param y the argument {@code y}
   * @param marks the argument {@code marks}
   * @return a recipe with these arguments
   */
  public static LazyPoint of(int x, int y, Map<String, int[]> marks) {
    return new LazyPoint(x, y, kept(marks));
  }

  /**
   * Builds an object now.
   *
   * @param x how far right
   * @param y the argument {@code y}
   * @param marks the argument {@code marks}
   * @return the object
   */
  public static Point create(int x, int y, Map<String, int[]> marks) {
    return new Point(x, y, marks);
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyPoint from(Point instance) {
    return (LazyPoint) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code x}.
   *
   * @return how far right
   */
  public int x() {
    return x;
  }

  /**
   * Returns the argument {@code y}.
   *
   * @return the argument {@code y}
   */
  public int y() {
    return y;
  }

  /**
   * Returns the argument {@code marks}.
   *
   * @return the argument {@code marks}
   */
  public Map<String, int[]> marks() {
    return copyOf(marks);
  }

  /**
   * Returns a recipe with another {@code x}; this one stays as it is.
   *
   * @param x how far right
   * @return the changed recipe
   */
  public LazyPoint withX(int x) {
    return this.<LazyPoint>changed(new LazyPoint(x, y, marks), 0);
  }

  /**
   * Returns a recipe with another {@code y}; this one stays as it is.
   *
   * @param y the argument {@code y}
   * @return the changed recipe
   */
  public LazyPoint withY(int y) {
    return this.<LazyPoint>changed(new LazyPoint(x, y, marks), 1);
  }

  /**
   * Returns a recipe with another {@code marks}; this one stays as it is.
   *
   * @param marks the argument {@code marks}
   * @return the changed recipe
   */
  public LazyPoint withMarks(Map<String, int[]> marks) {
    return this.<LazyPoint>changed(new LazyPoint(x, y, kept(marks)), 2);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyPoint copy(Consumer<? super Builder> changes) {
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
  public static Root<Point> lens(Point config) {
    return new Root<Point>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyPoint> lens(LazyPoint config) {
    return new Root<LazyPoint>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyPoint edit(Consumer<? super Lens> changes) {
    return this.<LazyPoint>edited(changes);
  }

  @Override
  public Point instantiate() {
    return new Point(x, y, copyOf(marks));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> marks;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> make(Object[] arguments) {
    return new LazyPoint(
        (int) arguments[0],
        (int) arguments[1],
        (Map<String, int[]>) arguments[2]);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Lazy<?> with(int index, Object value) {
    return new LazyPoint(
        index == 0 ? (int) value : x,
        index == 1 ? (int) value : y,
        index == 2 ? (Map<String, int[]>) value : marks);
  }

  @Override
  protected TypedLens lensOf(Draft draft) {
    return new Lens(draft);
  }

  @Override
  protected Object defaultValue(int index) {
    return switch (index) {
      case 1 -> 0;
      default -> super.defaultValue(index);
    };
  }

  @Override
  protected Lazy<?> read(Object instance) {
    Point value = (Point) instance;
    return new LazyPoint(value.x(), value.y(), kept(value.marks()));
  }

  /** Gathers arguments by name; for one thread. */
  public static final class Builder {
    private final Arguments arguments;

    private Builder(Arguments arguments) {
      this.arguments = arguments;
    }

    /**
     * Gives {@code x}.
     *
     * @param x how far right
     * @return this builder
     */
    public Builder x(int x) {
      arguments.set(0, x);
      return this;
    }

    /**
     * Gives {@code y}, which has a default.
     *
     * @param y the argument {@code y}
     * @return this builder
     */
    public Builder y(int y) {
      arguments.set(1, y);
      return this;
    }

    /**
     * Gives {@code marks}.
     *
     * @param marks the argument {@code marks}
     * @return this builder
     */
    public Builder marks(Map<String, int[]> marks) {
      arguments.set(2, marks);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyPoint build() {
      return (LazyPoint) arguments.build();
    }
  }

  /** Reads and changes what a {@link Point} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code x}} */
    public int x() {
      return (int) valueAt(0);
    }

    /**
     * Changes {@code x}.
     *
     * @param x the new value
     * @return this lens
     */
    public Lens x(int x) {
      assignAt(0, x);
      return this;
    }

    /** {@return the value of {@code y}} */
    public int y() {
      return (int) valueAt(1);
    }

    /**
     * Changes {@code y}.
     *
     * @param y the new value
     * @return this lens
     */
    public Lens y(int y) {
      assignAt(1, y);
      return this;
    }

    /** {@return the lens of {@code marks}} */
    public MapLens<String, int[], int[]> marks() {
      return MapLens.ofValues(partAt(2));
    }

    /**
     * Changes {@code marks}.
     *
     * @param marks the new value
     * @return this lens
     */
    public Lens marks(Map<String, int[]> marks) {
      assignAt(2, marks);
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
