package io.confingy;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Node;
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
final class Plan {

  /** Stands for an argument that the document leaves out and a default replaces. */
  private static final Object DEFAULT = new Object();

  final Node node;
  final Maker maker;
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

  /** Makes a plan for an object or another value with so many parts. */
  Plan(Node node, Maker maker, int size) {
    this.node = node;
    this.maker = maker;
    this.parts = new @Nullable Object[size];
  }

  /** Puts a part in its place. */
  void put(int index, @Nullable Object part) {
    parts[index] = part;
    hasPlans |= part instanceof Plan;
  }

  /** Returns a part; null where it is left to its default. */
  @Nullable Object part(int index) {
    return parts[index] == DEFAULT ? null : parts[index];
  }

  /** Leaves a part to the default of its parameter. */
  void putDefault(int index) {
    parts[index] = DEFAULT;
    hasDefaults = true;
  }

  /** Returns the node whose parts are to be checked. */
  Composite composite() {
    return (Composite) node;
  }

  /** Makes values of all parts. */
  void gather() {
    if (hasDefaults) {
      for (int i = 0; i < parts.length; i++) {
        parts[i] = parts[i] == DEFAULT ? maker.defaultValue(i) : parts[i];
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

  void carryOut(Supplier<Copier> keepers) {
    gather();
    result = maker.make(parts, keepers);
  }

  /** Returns which parts are no values yet. */
  BitSet missing() {
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
  @Nullable Object[] known() {
    @Nullable Object[] known = parts.clone();
    for (int i = 0; i < known.length; i++) {
      known[i] =
          known[i] instanceof Plan plan ? plan.result : known[i] == DEFAULT ? null : known[i];
    }
    return known;
  }

  /** Tells whether building it runs no code of a user; asked once its parts have been checked. */
  boolean runsNoCode() {
    return maker.isContainer() && hasOnlyValues();
  }

  /** Tells whether no part is left that code of a user has to make. */
  boolean hasOnlyValues() {
    if (hasPlans) {
      for (Object part : parts) {
        if (part instanceof Plan plan && plan.result == null) {
          return false;
        }
      }
    }
    return true;
  }

  @Nullable Object result() {
    return result;
  }
}
