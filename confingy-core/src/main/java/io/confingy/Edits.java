package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import org.jspecify.annotations.Nullable;

/** Changes the values at places, converted to what the places take. */
final class Edits {

  private Edits() {}

  /** Puts a value there. */
  static void set(Place place, @Nullable Object value) {
    place.owner().set(place.part(), Conversion.to(value, slot(place, value)));
  }

  /** Where nothing is declared, text is taken for a value of the kind that is there. */
  private static Slot slot(Place place, @Nullable Object given) {
    Slot declared = place.slot();
    Object there = place.owner().parts()[place.part()];
    boolean tells = there instanceof Number || there instanceof Boolean;
    return given instanceof String && declared.type() == Object.class && tells && there != null
        ? Slot.of(there.getClass())
        : declared;
  }

  /** Adds a value to the container that is there. */
  static void add(Place place, @Nullable Object value) {
    Draft container = place.draft();
    boolean takes =
        container.anatomy() instanceof ArrayAnatomy
            || (container.anatomy() instanceof ContainerAnatomy kind
                && !kind.isMap()
                && !kind.type().kind().optional());
    if (!takes) {
      throw new ProblemException(
          Problem.of("Nothing can be added here.")
              .found(Focus.found(container))
              .expected("a list, set or array"));
    }
    Parts.insert(
        container, container.size(), Conversion.to(value, container.slot(container.size())));
  }

  /** Removes a part of a container, or gives an argument its default. */
  static void remove(Place place) {
    Draft owner = place.owner();
    if (owner.anatomy() instanceof ContainerAnatomy container && container.isMap()) {
      Parts.remove(owner, place.part() - 1, 2);
    } else if (Steps.signature(owner) == null) {
      Parts.remove(owner, place.part(), 1);
    } else {
      owner.set(place.part(), defaultOf(place));
    }
  }

  private static @Nullable Object defaultOf(Place place) {
    Companion companion = place.owner().companion().orElse(null);
    if (companion != null && companion.signature().parameter(place.part()).hasDefault()) {
      return companion.defaultValue(place.part());
    }
    if (place.slot().isOptional()) {
      return Conversion.emptyOptional(place.slot());
    }
    throw new ProblemException(
        Problem.of("The value cannot be left out.")
            .found("a parameter without a default")
            .expected("an element, a key, an optional, or a parameter with `@Default`"));
  }
}
