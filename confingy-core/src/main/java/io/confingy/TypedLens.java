package io.confingy;

import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a part of a configuration that is being changed, with a getter and a setter for
 * each parameter.
 *
 * <p>The methods for generated code have names that no parameter is likely to have, since a
 * parameter of the same name gets an underscore in its lens.
 *
 * <p>Each tracked class {@code Foo} has a generated subclass {@code LazyFoo.Lens}. A lens changes
 * neither objects nor recipes: what it changed is in the configuration that its {@code unlens()}
 * gives back. It is for one thread.
 */
public abstract class TypedLens {

  private final Draft draft;
  private final Class<?> type;
  private final Signature signature;

  /**
   * Makes the lens of a tracked class; for generated code only.
   *
   * @param draft what stands where the lens looks
   * @param companion the companion of the class
   */
  protected TypedLens(Draft draft, Companion companion) {
    this.draft = draft;
    this.type = companion.type();
    this.signature = companion.signature();
  }

  /**
   * Makes the lens of a record without a companion; for generated code only.
   *
   * @param draft what stands where the lens looks
   * @param type the class of the record
   */
  protected TypedLens(Draft draft, Class<? extends Record> type) {
    this.draft = draft;
    this.type = type;
    this.signature = components(draft, type);
  }

  private static Signature components(Draft draft, Class<? extends Record> type) {
    try {
      return RecordShape.of(type).signature();
    } catch (ProblemException e) {
      throw new ConfigurationException(e.problem().at(draft.path()));
    }
  }

  /**
   * Starts the change of a configuration; for generated code only.
   *
   * @param config the configuration
   * @return the draft of all of it
   */
  protected static Draft draftOf(Object config) {
    return Drafting.of(config);
  }

  /**
   * Tells whether there is nothing where this lens looks.
   *
   * @return whether the value is null
   */
  public final boolean isNull() {
    return draft.original() == null;
  }

  /**
   * Looks at the same value as what it really is, where the declared type is a supertype.
   *
   * @param <L> the lens
   * @param lens the lens class of the real class, such as {@code LazyAdam.Lens.class}
   * @return a lens of that class
   * @throws ConfigurationException if the value is of another class, which the message names
   */
  public final <L extends TypedLens> L as(Class<L> lens) {
    return Focus.as(draft, lens);
  }

  /**
   * Returns an argument as it stands now; for generated code only.
   *
   * @param index the position of the parameter, from 0
   * @return the argument, boxed where it is primitive; containers are copies
   */
  protected final @Nullable Object valueAt(int index) {
    return draft.value(position(index));
  }

  /**
   * Changes an argument; for generated code only.
   *
   * @param index the position of the parameter, from 0
   * @param value the new argument, of the parameter's type
   */
  protected final void assignAt(int index, @Nullable Object value) {
    draft.set(position(index), value);
  }

  /**
   * Returns what stands at a parameter, for the lens of that; for generated code only.
   *
   * @param index the position of the parameter, from 0
   * @return the draft of the argument
   */
  protected final Draft partAt(int index) {
    return draft.part(position(index));
  }

  /**
   * Returns the configuration with the changes; for generated code only.
   *
   * @param rebuild what is built anew
   * @return the configuration
   */
  protected final @Nullable Object unlensed(Rebuild rebuild) {
    return Rebuilding.rebuild(draft, rebuild);
  }

  /** Returns where a parameter of this lens stands in what is really there. */
  private int position(int index) {
    Anatomy anatomy = draft.anatomy();
    if (anatomy instanceof RecipeAnatomy object) {
      return object.companion().type() == type && signature == object.companion().signature()
          ? index
          : positionIn(object.companion().signature(), index);
    }
    if (anatomy instanceof RecordAnatomy object && object.shape().type() == type) {
      return index;
    }
    throw new ConfigurationException(Focus.notThere(draft, type, signature.name(index)));
  }

  /** A subclass mostly has the parameters of its superclass, and some of its own. */
  private int positionIn(Signature real, int index) {
    String name = signature.name(index);
    int position = real.indexOf(name, index);
    Slot wanted = signature.slot(index);
    if (position < 0 || !Objects.equals(real.slot(position).toString(), wanted.toString())) {
      throw new ConfigurationException(
          Focus.notThere(draft, type, name)
              .expected("a parameter among " + Problems.codes(List.copyOf(real.names()))));
    }
    return position;
  }

  /**
   * Returns what this lens looks at in a readable form.
   *
   * @return one line for a reader; not meant to be parsed
   */
  @Override
  public final String toString() {
    return "Lens of " + Focus.found(draft) + " at " + draft.path();
  }
}
