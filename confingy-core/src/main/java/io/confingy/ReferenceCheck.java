package io.confingy;

import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.container.Containers;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.type.Slot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what was read for one place against another that refers to it.
 *
 * <p>Each value is looked at once for each place that says something else of its parts.
 */
final class ReferenceCheck {

  private final ArgumentPlaces places;
  private final Set<Pair> seen = new HashSet<>();
  private final Deque<Pair> open = new ArrayDeque<>();

  ReferenceCheck(ArgumentPlaces places) {
    this.places = places;
  }

  /** A value, or the plan for one, and a place for it; the same only for the same value. */
  private record Pair(Object value, Slot place) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pair pair && value == pair.value && place.equals(pair.place);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(value) + place.hashCode();
    }
  }

  /** Tells whether what was checked for another place fits a place, with all its parts. */
  boolean fits(Plan plan, Slot place) {
    open.clear();
    if (!begin(plan, place)) {
      return false;
    }
    while (!open.isEmpty()) {
      Pair next = open.pop();
      boolean fits =
          next.value instanceof Plan part
              ? partsFit(part, next.place)
              : partsFit(next.value, next.place);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean begin(@Nullable Object value, Slot place) {
    if (value == null) {
      return true;
    }
    boolean fits = value instanceof Plan plan ? isOf(plan, place) : place.type().isInstance(value);
    if (fits && !place.arguments().isEmpty()) {
      Pair pair = new Pair(value, place);
      if (seen.add(pair)) {
        open.push(pair);
      }
    }
    return fits;
  }

  private boolean isOf(Plan plan, Slot place) {
    return place.type().isAssignableFrom(plan.maker.type())
        && places.fits(plan.maker, place)
        && plan.maker.makesFor(place);
  }

  private boolean partsFit(Plan plan, Slot place) {
    Slot[] slots = plan.maker.signature() == null ? null : places.of(plan.maker, place, plan.node);
    if (slots == null && !plan.maker.isContainer()) {
      return true;
    }
    for (int i = 0; i < plan.parts.length; i++) {
      if (!begin(plan.part(i), slots == null ? inside(plan.maker.kind(), place, i) : slots[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean partsFit(Object value, Slot place) {
    ContainerClass container = ContainerClass.of(value.getClass());
    if (container == null && !(value instanceof Object[])) {
      return true;
    }
    ContainerKind kind = container == null ? null : container.kind();
    @Nullable Object[] parts =
        kind == null ? (@Nullable Object[]) value : Containers.parts(kind, value);
    for (int i = 0; i < parts.length; i++) {
      if (!begin(parts[i], inside(kind, place, i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the place of a part of a container, or of an array. */
  private static Slot inside(@Nullable ContainerKind kind, Slot place, int index) {
    boolean isValue = kind != null && kind.shape().form() == Shape.Form.MAP && index % 2 == 1;
    return place.argument(isValue ? 1 : 0);
  }
}
