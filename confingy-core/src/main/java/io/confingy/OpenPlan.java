package io.confingy;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.type.Slot;
import org.jspecify.annotations.Nullable;

/** A plan whose parts are being checked; used again for the next one at the same depth. */
final class OpenPlan {

  private Plan plan;
  private Composite composite;
  private @Nullable Signature signature;
  private int next;
  private int size;
  private int given;

  /** Whether the node was put around one that the document has. */
  private boolean added;

  /** Whether all parts have been checked. */
  private boolean checked;

  /** The former type of the place, where it is not that of today. */
  private @Nullable SavedType inside;

  /** The places of the parts, where they are not those that the plan knows. */
  private Slot @Nullable [] slots;

  /** The former types of the parameters that have others today. */
  private @Nullable SavedType @Nullable [] savedTypes;

  OpenPlan(Plan plan, Slot @Nullable [] slots, SavedTypes savedTypes) {
    this.plan = plan;
    this.composite = plan.composite();
    start(plan, slots, savedTypes);
  }

  /** Begins anew. */
  void start(Plan newPlan, Slot @Nullable [] newSlots, SavedTypes saved) {
    plan = newPlan;
    slots = newSlots;
    composite = newPlan.composite();
    signature = newPlan.maker.signature();
    next = 0;
    size = composite.size();
    given = 0;
    added = false;
    checked = false;
    inside = null;
    savedTypes =
        signature == null ? null : saved.of(((ObjectNode) composite).factsKey(), signature);
  }

  Plan plan() {
    return plan;
  }

  Composite composite() {
    return composite;
  }

  /** Returns the place of a part. */
  Slot slot(int index) {
    return slots == null ? plan.maker.slot(index) : slots[index];
  }

  /** Returns the parameters that the parts are named after, or null where they have no names. */
  @Nullable Signature signature() {
    return signature;
  }

  /** Moves to the next part; returns its index, or -1 behind the last one. */
  int advance() {
    return next == size ? -1 : next++;
  }

  /** Tells whether this is a plan of which no part has been looked at. */
  boolean isNew(@Nullable Object other) {
    return plan == other && next == 0;
  }

  /** Notes the former type of the place. */
  void saved(SavedType type) {
    inside = type;
  }

  /** Notes that the document has no such node, but only its part. */
  void added(SavedType type) {
    added = true;
    inside = type;
  }

  /** Returns the former type of the place of a part, or null where it is that of today. */
  @Nullable SavedType savedType(int index) {
    if (signature != null) {
      return savedTypes == null ? null : savedTypes[index];
    }
    if (inside == null || added) {
      return inside;
    }
    return plan.maker.savedInside(inside, index);
  }

  void put(int index, @Nullable Object part) {
    plan.put(index, part);
    given++;
  }

  /** Notes that all parts have been checked. */
  void end() {
    checked = true;
    if (signature != null && given < signature.size()) {
      ArgumentMatcher.complete(plan, signature);
    }
  }

  /** Appends the step to the part at hand, if there is one. */
  void appendStep(StringBuilder path) {
    if (next > 0 && !checked && !added) {
      path.append(PathFinder.step(composite, next - 1));
    }
  }
}
