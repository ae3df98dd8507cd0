package com.acme;

import io.confingy.Arguments;
import io.confingy.Companion;
import io.confingy.Lazy;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** A recipe for a {@link Hidden}: its arguments, with nothing built yet. */
@Generated("io.confingy.processor.TrackProcessor")
@SuppressWarnings("serial")
final class LazyHidden extends Lazy<Hidden> {
  private static final Companion COMPANION =
      Companion.register(
          new Companion(
              Hidden.class,
              LazyHidden.class,
              "5421ec2e009ef53ccbecb0f450bf98c3") {
            @Override
            protected Lazy<?> make(Object[] arguments) {
              return new LazyHidden();
            }
          });

  private LazyHidden() {
  }

  /**
   * Makes a recipe.
   *
   * @return a recipe with these arguments
   */
  public static LazyHidden of() {
    return new LazyHidden();
  }

  /**
   * Builds an object now and records its arguments.
   *
   * @return the object
   */
  public static Hidden create() {
    return new LazyHidden()
        .recorded(new Hidden());
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

  @Override
  public Hidden instantiate() {
    return recorded(new Hidden());
  }

  @Override
  protected Companion companion() {
    return COMPANION;
  }

  @Override
  protected Object argument(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  /** Gathers arguments by name; for one thread. */
  public static final class Builder {
    private final Arguments arguments;

    private Builder(Arguments arguments) {
      this.arguments = arguments;
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
}
