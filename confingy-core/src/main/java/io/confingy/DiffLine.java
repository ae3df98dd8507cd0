package io.confingy;

import io.confingy.internal.diff.Owner;
import io.confingy.internal.problem.PathText;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a change, in a group or on its own.
 *
 * @param change the change
 * @param place where it is, seen from the object of the group; empty for the object itself
 * @param formerPlace where it was, seen from there too, if that is another place
 */
record DiffLine(Change change, String place, @Nullable String formerPlace) {

  /** Returns a change with its whole paths. */
  static DiffLine alone(Change change) {
    Optional<String> where = change.to().isPresent() ? change.to() : change.from();
    String place = (where.isPresent() ? where : change.type()).orElse(PathText.ROOT);
    String former = change.from().orElse(place);
    return new DiffLine(
        change,
        PathText.shortened(place),
        former.equals(place) ? null : PathText.shortened(former));
  }

  /** Returns a change of a group. */
  static DiffLine of(Change change, DiffGroup group) {
    if (group.owner() == null) {
      return change.kind() == Change.Kind.CLASS_RENAMED
          ? new DiffLine(change, "", null)
          : alone(change);
    }
    String label = change.delta().label();
    String former = formerLabel(change, group);
    String place = label == null ? former : label;
    return new DiffLine(
        change,
        PathText.shortened(place),
        former.equals(place) ? null : PathText.shortened(former));
  }

  private static String formerLabel(Change change, DiffGroup group) {
    Owner owner = change.delta().formerOwner();
    String label = change.delta().formerLabel();
    if (label == null) {
      return Objects.requireNonNullElse(change.delta().label(), "");
    }
    return isSame(owner, group.former()) ? label : change.from().orElse("");
  }

  @SuppressWarnings("ReferenceEquality") // An object is itself.
  private static boolean isSame(@Nullable Owner one, @Nullable Owner other) {
    return one != null && other != null && one.object() == other.object();
  }

  /** Returns the sign of the kind of change, for who cannot tell colours apart. */
  static char sign(Change.Kind kind) {
    return switch (kind) {
      case ADDED -> '+';
      case REMOVED -> '-';
      case MOVED, REORDERED -> '>';
      case CHANGED -> '~';
      default -> '*';
    };
  }
}
