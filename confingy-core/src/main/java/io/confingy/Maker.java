package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Knows how to make something of a document from its parts: the objects of one class, the
 * containers of one kind.
 *
 * <p>It holds nothing of a single object, so that one serves all that are made in the same way.
 */
abstract class Maker {

  /**
   * Returns the parameters that the parts of the node are named after, or null where they have no
   * names.
   */
  @Nullable Signature signature() {
    return null;
  }

  /** Returns what makes the object, for a maker that has a signature. */
  Declaration declaration() {
    throw new InternalConfingyException("`" + type().getName() + "` has no parameters.");
  }

  /**
   * Returns the place of the object that is made in the end: of a recipe in a place, its object.
   */
  Slot madePlace(Slot slot) {
    return slot;
  }

  /** Tells whether what is made in the end is what a place wants, apart from its class. */
  boolean makesFor(Slot slot) {
    return true;
  }

  /** Returns the place of a part. */
  abstract Slot slot(int index);

  /** Returns the kind of container that is made, or null where it is none or an array. */
  @Nullable ContainerKind kind() {
    return null;
  }

  /** Tells whether a container or an array is made, which runs no code of a user. */
  boolean isContainer() {
    return false;
  }

  /** Tells whether the hash code of what is made depends on those of its parts. */
  boolean hashesItsParts() {
    return false;
  }

  /** Returns the former type of a part of a container. */
  @Nullable SavedType savedInside(SavedType container, int index) {
    return container.argument(0);
  }

  /** Returns a class that what is built will be an instance of. */
  abstract Class<?> type();

  /** Returns the class to name to people: for a recipe, that which the recipe is for. */
  Class<?> described() {
    return type();
  }

  /** Returns what a part that is left out is. */
  @Nullable Object defaultValue(int index) {
    throw new InternalConfingyException("There are no defaults in a `" + type().getName() + "`.");
  }

  /** Returns the constraints on the parts. */
  Constraints constraints() {
    return Constraints.NONE;
  }

  /** Tells whether making it runs no code of a user, once all parts are values. */
  boolean isHarmless() {
    return isContainer();
  }

  /**
   * Makes it.
   *
   * @param parts values all of them, which nobody changes afterwards
   * @param keepers gives what copies the arguments that a recipe keeps
   */
  abstract Object make(@Nullable Object[] parts, Supplier<Copier> keepers);

  /** Describes that a constructor or factory method failed. */
  static ProblemException failed(Class<?> type, Throwable cause) {
    return new ProblemException(ConstructionException.problem(type, cause), cause);
  }
}
