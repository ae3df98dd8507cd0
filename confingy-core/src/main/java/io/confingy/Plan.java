package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Node;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import java.util.BitSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be built once the whole document has been checked.
 *
 * <p>Among its parts are values that are ready, and plans that are carried out before it. There is
 * one for each object of a document, all at the same time: what only the check needs is in {@link
 * OpenPlan}.
 */
abstract class Plan {

  /** Stands for an argument that the document leaves out and a default replaces. */
  private static final Object DEFAULT = new Object();

  final Node node;
  final @Nullable Object[] parts;

  /** How many steps it takes to hash what is made; see {@link HashCost}. */
  long hashCost;

  /** Whether all parts were found to satisfy their constraints. */
  boolean checked;

  /** Whether some part is a plan, and no value yet. */
  private boolean hasPlans;

  /** Whether some part is left to its default. */
  private boolean hasDefaults;

  /** What was built, or null as long as it was not carried out. */
  private @Nullable Object result;

  Plan(Node node, int size) {
    this.node = node;
    this.parts = new @Nullable Object[size];
  }

  /** Puts a part in its place. */
  final void put(int index, @Nullable Object part) {
    parts[index] = part;
    hasPlans |= part instanceof Plan;
  }

  /** Returns a part; null where it is left to its default. */
  final @Nullable Object part(int index) {
    return parts[index] == DEFAULT ? null : parts[index];
  }

  /** Leaves a part to the default of its parameter. */
  final void putDefault(int index) {
    parts[index] = DEFAULT;
    hasDefaults = true;
  }

  /** Returns the node whose parts are to be checked. */
  final Composite composite() {
    return (Composite) node;
  }

  /**
   * Returns the parameters that the parts of the node are named after, or null where they have no
   * names.
   */
  @Nullable Signature signature() {
    return null;
  }

  /** Returns what makes the object, for a plan that has a signature. */
  Declaration declaration() {
    throw new InternalConfingyException("`" + type().getName() + "` has no parameters.");
  }

  /**
   * Returns the place of the object that is made in the end: of a recipe in a place, its object.
   */
  Slot madePlace(Slot slot) {
    return slot;
  }

  /** Returns the place of a part. */
  abstract Slot slot(int index);

  /** Returns the kind of container that is made, or null where it is none or an array. */
  @Nullable ContainerKind kind() {
    return null;
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

  /**
   * Builds it, from parts that are all values.
   *
   * @param keepers gives what copies the arguments that a recipe keeps
   */
  abstract Object build(Supplier<Copier> keepers);

  /** Makes values of all parts. */
  final void gather() {
    if (hasDefaults) {
      for (int i = 0; i < parts.length; i++) {
        parts[i] = parts[i] == DEFAULT ? defaultValue(i) : parts[i];
      }
    }
    if (hasPlans) {
      for (int i = 0; i < parts.length; i++) {
        if (parts[i] instanceof Plan plan) {
          parts[i] = plan.result;
        }
      }
    }
    hasDefaults = false;
    hasPlans = false;
  }

  final void carryOut(Supplier<Copier> keepers) {
    gather();
    result = build(keepers);
  }

  /** Returns which parts are no values yet. */
  final BitSet missing() {
    BitSet missing = new BitSet();
    if (hasPlans || hasDefaults) {
      for (int i = 0; i < parts.length; i++) {
        boolean open = parts[i] instanceof Plan plan && plan.result == null;
        missing.set(i, open || parts[i] == DEFAULT);
      }
    }
    return missing;
  }

  /** Returns the parts that are values, and null for the others. */
  final @Nullable Object[] known() {
    @Nullable Object[] known = parts.clone();
    for (int i = 0; i < known.length; i++) {
      known[i] =
          known[i] instanceof Plan plan ? plan.result : known[i] == DEFAULT ? null : known[i];
    }
    return known;
  }

  /** Returns the constraints on the parts. */
  Constraints constraints() {
    return Constraints.NONE;
  }

  /** Tells whether building it runs no code of a user, once all parts are values. */
  boolean isHarmless() {
    return false;
  }

  /** Tells whether building it runs no code of a user; asked once its parts have been checked. */
  boolean runsNoCode() {
    return false;
  }

  /** Tells whether no part is left that code of a user has to make. */
  final boolean hasOnlyValues() {
    if (hasPlans) {
      for (Object part : parts) {
        if (part instanceof Plan plan && plan.result == null) {
          return false;
        }
      }
    }
    return true;
  }

  final @Nullable Object result() {
    return result;
  }

  /** Describes that a constructor or factory method failed. */
  static ProblemException failed(Class<?> type, Throwable cause) {
    return new ProblemException(ConstructionException.problem(type, cause), cause);
  }
}
