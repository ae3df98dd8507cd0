package io.confingy;

import io.confingy.internal.problem.Problem;
import java.util.function.Function;

/**
 * A cursor over an {@code Optional} in a configuration that is being changed.
 *
 * @param <E> the type of what it may hold
 * @param <G> the lens of what it holds
 */
public final class OptionalLens<E, G> {

  private final Draft draft;
  private final Function<? super Draft, ? extends G> lens;

  /**
   * Makes a lens; for generated code only.
   *
   * @param draft the draft of the optional
   * @param lens makes the lens of what it holds
   */
  public OptionalLens(Draft draft, Function<? super Draft, ? extends G> lens) {
    this.draft = Parts.requireParts(draft);
    this.lens = lens;
  }

  /**
   * Tells whether there is something.
   *
   * @return whether {@link #get} gives a lens
   */
  public boolean isPresent() {
    return draft.size() > 0;
  }

  /**
   * Returns the lens of what is there.
   *
   * @return the lens
   * @throws ConfigurationException if there is nothing
   */
  public G get() {
    if (!isPresent()) {
      throw new ConfigurationException(
          Problem.of("There is nothing here.")
              .at(draft.path())
              .found("an empty optional")
              .advice("ask `isPresent()` first, or put something there with `set(...)`"));
    }
    return lens.apply(draft.part(0));
  }

  /**
   * Puts something there, in place of what there was.
   *
   * @param value what is there from now on
   * @return this lens
   */
  public OptionalLens<E, G> set(E value) {
    draft.setAll(new Object[] {Copies.keep(value)});
    return this;
  }

  /**
   * Leaves nothing there.
   *
   * @return this lens
   */
  public OptionalLens<E, G> clear() {
    draft.setAll(new Object[0]);
    return this;
  }
}
