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

/** A recipe for a {@link Awkward}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
public final class LazyAwkward extends Lazy<Awkward> {
  private static final Companion COMPANION =
      Companion.of(
              new LazyAwkward(0, 0, 0, null, 0, 0, 0, 0),
              Awkward.class,
              "b2bfbfda447df26a1780463f5987112e",
              Parameter.of("copy", int.class),
              Parameter.of("config", int.class),
              Parameter.of("of", int.class),
              Parameter.of("equals", Object.class),
              Parameter.of("arguments", int.class),
              Parameter.of("index", int.class),
              Parameter.of("foo", int.class),
              Parameter.of("Foo", int.class))
          .register();

  private final int copy;
  private final int config;
  private final int of;
  private final Object equals;
  private final int arguments;
  private final int index;
  private final int foo;
  private final int Foo;

  private LazyAwkward(int copy, int config, int of, Object equals, int arguments, int index,
      int foo, int Foo) {
    this.copy = copy;
    this.config = config;
    this.of = of;
    this.equals = equals;
    this.arguments = arguments;
    this.index = index;
    this.foo = foo;
    this.Foo = Foo;
  }

  /**
   * Makes a recipe.
   *
   * @param copy the argument {@code copy}
   * @param config the argument {@code config}
   * @param of the argument {@code of}
   * @param equals the argument {@code equals}
   * @param arguments the argument {@code arguments}
   * @param index the argument {@code index}
   * @param foo the argument {@code foo}
   * @param Foo the argument {@code Foo}
   * @return a recipe with these arguments
   */
  public static LazyAwkward of(int copy, int config, int of, Object equals, int arguments,
      int index, int foo, int Foo) {
    return new LazyAwkward(copy, config, of, kept(equals), arguments, index, foo, Foo);
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @param copy the argument {@code copy}
   * @param config the argument {@code config}
   * @param of the argument {@code of}
   * @param equals the argument {@code equals}
   * @param arguments the argument {@code arguments}
   * @param index the argument {@code index}
   * @param foo the argument {@code foo}
   * @param Foo the argument {@code Foo}
   * @return the object
   */
  public static Awkward create(int copy, int config, int of, Object equals, int arguments,
      int index, int foo, int Foo) {
    return new LazyAwkward(copy, config, of, kept(equals), arguments, index, foo, Foo)
        .recorded(new Awkward(copy, config, of, equals, arguments, index, foo, Foo));
  }

  /**
   * Returns the recipe that an object was made from.
   *
   * @param instance an object whose arguments were recorded
   * @return its recipe
   */
  public static LazyAwkward from(Awkward instance) {
    return (LazyAwkward) COMPANION.recipeOf(instance);
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
   * Returns the argument {@code copy}.
   *
   * @return the argument {@code copy}
   */
  public int copy() {
    return copy;
  }

  /**
   * Returns the argument {@code config}.
   *
   * @return the argument {@code config}
   */
  public int config_() {
    return config;
  }

  /**
   * Returns the argument {@code of}.
   *
   * @return the argument {@code of}
   */
  public int of() {
    return of;
  }

  /**
   * Returns the argument {@code equals}.
   *
   * @return the argument {@code equals}
   */
  public Object equals() {
    return copyOf(equals);
  }

  /**
   * Returns the argument {@code arguments}.
   *
   * @return the argument {@code arguments}
   */
  public int arguments() {
    return arguments;
  }

  /**
   * Returns the argument {@code index}.
   *
   * @return the argument {@code index}
   */
  public int index() {
    return index;
  }

  /**
   * Returns the argument {@code foo}.
   *
   * @return the argument {@code foo}
   */
  public int foo() {
    return foo;
  }

  /**
   * Returns the argument {@code Foo}.
   *
   * @return the argument {@code Foo}
   */
  public int Foo() {
    return Foo;
  }

  /**
   * Returns a recipe with another {@code copy}; this one stays as it is.
   *
   * @param copy the argument {@code copy}
   * @return the changed recipe
   */
  public LazyAwkward withCopy(int copy) {
    return this.<LazyAwkward>changed(new LazyAwkward(copy, config, of, equals, arguments, index,
        foo, Foo), 0);
  }

  /**
   * Returns a recipe with another {@code config}; this one stays as it is.
   *
   * @param config the argument {@code config}
   * @return the changed recipe
   */
  public LazyAwkward withConfig(int config) {
    return this.<LazyAwkward>changed(new LazyAwkward(copy, config, of, equals, arguments, index,
        foo, Foo), 1);
  }

  /**
   * Returns a recipe with another {@code of}; this one stays as it is.
   *
   * @param of the argument {@code of}
   * @return the changed recipe
   */
  public LazyAwkward withOf(int of) {
    return this.<LazyAwkward>changed(new LazyAwkward(copy, config, of, equals, arguments, index,
        foo, Foo), 2);
  }

  /**
   * Returns a recipe with another {@code equals}; this one stays as it is.
   *
   * @param equals the argument {@code equals}
   * @return the changed recipe
   */
  public LazyAwkward withEquals(Object equals) {
    return this.<LazyAwkward>changed(new LazyAwkward(copy, config, of, kept(equals), arguments,
        index, foo, Foo), 3);
  }

  /**
   * Returns a recipe with another {@code arguments}; this one stays as it is.
   *
   * @param arguments the argument {@code arguments}
   * @return the changed recipe
   */
  public LazyAwkward withArguments(int arguments) {
    return this.<LazyAwkward>changed(new LazyAwkward(copy, config, of, equals, arguments, index,
        foo, Foo), 4);
  }

  /**
   * Returns a recipe with another {@code index}; this one stays as it is.
   *
   * @param index the argument {@code index}
   * @return the changed recipe
   */
  public LazyAwkward withIndex(int index) {
    return this.<LazyAwkward>changed(new LazyAwkward(copy, config, of, equals, arguments, index,
        foo, Foo), 5);
  }

  /**
   * Returns a recipe with another {@code foo}; this one stays as it is.
   *
   * @param foo the argument {@code foo}
   * @return the changed recipe
   */
  public LazyAwkward withFoo(int foo) {
    return this.<LazyAwkward>changed(new LazyAwkward(copy, config, of, equals, arguments, index,
        foo, Foo), 6);
  }

  /**
   * Returns a recipe with another {@code Foo}; this one stays as it is.
   *
   * @param Foo the argument {@code Foo}
   * @return the changed recipe
   */
  public LazyAwkward withFoo_(int Foo) {
    return this.<LazyAwkward>changed(new LazyAwkward(copy, config, of, equals, arguments, index,
        foo, Foo), 7);
  }

  /**
   * Returns a recipe with some arguments changed; this one stays as it is.
   *
   * @param changes what to change, on a builder that holds this recipe's arguments
   * @return the changed recipe
   */
  public LazyAwkward copy(Consumer<? super Builder> changes) {
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
  public static Root<Awkward> lens(Awkward config) {
    return new Root<Awkward>(config);
  }

  /**
   * Starts to change something deep inside; what is given stays as it is.
   *
   * @param config a recipe
   * @return a lens, for one thread
   */
  public static Root<LazyAwkward> lens(LazyAwkward config) {
    return new Root<LazyAwkward>(config);
  }

  /**
   * Returns a recipe with something deep inside changed.
   *
   * @param changes what to change, on a lens of this recipe
   * @return the changed recipe; this one stays as it is
   */
  public LazyAwkward edit(Consumer<? super Lens> changes) {
    return this.<LazyAwkward>edited(changes);
  }

  @Override
  public Awkward instantiate() {
    return recorded(new Awkward(copy, config, of, copyOf(equals), arguments, index, foo, Foo));
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    return switch (index) {
      case 0 -> copy;
      case 1 -> config;
      case 2 -> of;
      case 3 -> equals;
      case 4 -> arguments;
      case 5 -> this.index;
      case 6 -> foo;
      case 7 -> Foo;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected Lazy<?> make(Object[] arguments) {
    return new LazyAwkward(
        (int) arguments[0],
        (int) arguments[1],
        (int) arguments[2],
        arguments[3],
        (int) arguments[4],
        (int) arguments[5],
        (int) arguments[6],
        (int) arguments[7]);
  }

  @Override
  protected Lazy<?> with(int index, Object value) {
    return new LazyAwkward(
        index == 0 ? (int) value : copy,
        index == 1 ? (int) value : config,
        index == 2 ? (int) value : of,
        index == 3 ? value : equals,
        index == 4 ? (int) value : arguments,
        index == 5 ? (int) value : this.index,
        index == 6 ? (int) value : foo,
        index == 7 ? (int) value : Foo);
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
     * Gives {@code copy}.
     *
     * @param copy the argument {@code copy}
     * @return this builder
     */
    public Builder copy(int copy) {
      arguments.set(0, copy);
      return this;
    }

    /**
     * Gives {@code config}.
     *
     * @param config the argument {@code config}
     * @return this builder
     */
    public Builder config(int config) {
      arguments.set(1, config);
      return this;
    }

    /**
     * Gives {@code of}.
     *
     * @param of the argument {@code of}
     * @return this builder
     */
    public Builder of(int of) {
      arguments.set(2, of);
      return this;
    }

    /**
     * Gives {@code equals}.
     *
     * @param equals the argument {@code equals}
     * @return this builder
     */
    public Builder equals_(Object equals) {
      arguments.set(3, equals);
      return this;
    }

    /**
     * Gives {@code arguments}.
     *
     * @param arguments the argument {@code arguments}
     * @return this builder
     */
    public Builder arguments(int arguments) {
      this.arguments.set(4, arguments);
      return this;
    }

    /**
     * Gives {@code index}.
     *
     * @param index the argument {@code index}
     * @return this builder
     */
    public Builder index(int index) {
      arguments.set(5, index);
      return this;
    }

    /**
     * Gives {@code foo}.
     *
     * @param foo the argument {@code foo}
     * @return this builder
     */
    public Builder foo(int foo) {
      arguments.set(6, foo);
      return this;
    }

    /**
     * Gives {@code Foo}.
     *
     * @param Foo the argument {@code Foo}
     * @return this builder
     */
    public Builder Foo(int Foo) {
      arguments.set(7, Foo);
      return this;
    }

    /**
     * Makes the recipe, with defaults for what was not given.
     *
     * @return a recipe with these arguments
     */
    public LazyAwkward build() {
      return (LazyAwkward) arguments.build();
    }
  }

  /** Reads and changes what a {@link Awkward} was made from. */
  public static class Lens extends TypedLens {
    /**
     * For generated code only.
     *
     * @param draft what to look at
     */
    public Lens(Draft draft) {
      super(draft, COMPANION);
    }

    /** {@return the value of {@code copy}} */
    public int copy() {
      return (int) valueAt(0);
    }

    /**
     * Changes {@code copy}.
     *
     * @param copy the new value
     * @return this lens
     */
    public Lens copy(int copy) {
      assignAt(0, copy);
      return this;
    }

    /** {@return the value of {@code config}} */
    public int config() {
      return (int) valueAt(1);
    }

    /**
     * Changes {@code config}.
     *
     * @param config the new value
     * @return this lens
     */
    public Lens config(int config) {
      assignAt(1, config);
      return this;
    }

    /** {@return the value of {@code of}} */
    public int of() {
      return (int) valueAt(2);
    }

    /**
     * Changes {@code of}.
     *
     * @param of the new value
     * @return this lens
     */
    public Lens of(int of) {
      assignAt(2, of);
      return this;
    }

    /** {@return the lens of {@code equals}} */
    public io.confingy.Lens<Object> equals_() {
      return new io.confingy.Lens<>(partAt(3));
    }

    /**
     * Changes {@code equals}.
     *
     * @param equals the new value
     * @return this lens
     */
    public Lens equals_(Object equals) {
      assignAt(3, equals);
      return this;
    }

    /** {@return the value of {@code arguments}} */
    public int arguments() {
      return (int) valueAt(4);
    }

    /**
     * Changes {@code arguments}.
     *
     * @param arguments the new value
     * @return this lens
     */
    public Lens arguments(int arguments) {
      assignAt(4, arguments);
      return this;
    }

    /** {@return the value of {@code index}} */
    public int index() {
      return (int) valueAt(5);
    }

    /**
     * Changes {@code index}.
     *
     * @param index the new value
     * @return this lens
     */
    public Lens index(int index) {
      assignAt(5, index);
      return this;
    }

    /** {@return the value of {@code foo}} */
    public int foo() {
      return (int) valueAt(6);
    }

    /**
     * Changes {@code foo}.
     *
     * @param foo the new value
     * @return this lens
     */
    public Lens foo(int foo) {
      assignAt(6, foo);
      return this;
    }

    /** {@return the value of {@code Foo}} */
    public int Foo() {
      return (int) valueAt(7);
    }

    /**
     * Changes {@code Foo}.
     *
     * @param Foo the new value
     * @return this lens
     */
    public Lens Foo(int Foo) {
      assignAt(7, Foo);
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
