package io.confingy;

import io.confingy.internal.container.ContainerClass;
import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.container.Containers;
import io.confingy.internal.container.SortOrder;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;
import java.io.IOException;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells containers. */
final class ContainerScribes {

  /** A key that is longer is written as a value, so that names stay short. */
  private static final int LONGEST_NAME = 1_000;

  private ContainerScribes() {}

  static Scribe of(ContainerClass type) {
    ContainerKind kind = type.kind();
    return (walker, given, slot) -> {
      Object value = walker.keptOf(given);
      @Nullable Object[] parts = Containers.parts(kind, value);
      // One empty container that cannot be changed is as good as another; those of the JDK are all
      // the same object.
      boolean interchangeable = parts.length == 0 && !kind.modifiable();
      if (interchangeable || !walker.metBefore(value)) {
        start(walker, kind, value, parts, slot);
      }
    };
  }

  private static void start(
      ObjectWalker walker, ContainerKind kind, Object value, @Nullable Object[] parts, Slot slot)
      throws IOException {
    Shape shape = shape(walker, kind, value, slot);
    boolean map = shape.form() == Shape.Form.MAP;
    Slot first = elementSlot(kind, slot);
    if (!Containers.hasOrder(kind, value)) {
      walker.arrange(value, kind.shape().isPlain(), parts, map ? 2 : 1);
    }
    if (map) {
      walker.startEntries(shape, parts, first, slot.argument(1), haveTextKeys(parts));
    } else {
      walker.startElements(shape, parts, first);
    }
  }

  /** Returns the place that the elements of a container, or the keys of a map, stand in. */
  static Slot elementSlot(ContainerKind kind, Slot slot) {
    return switch (kind) {
      case OPTIONAL_INT -> Slot.of(int.class);
      case OPTIONAL_LONG -> Slot.of(long.class);
      case OPTIONAL_DOUBLE -> Slot.of(double.class);
      default -> slot.argument(0);
    };
  }

  private static Shape shape(ObjectWalker walker, ContainerKind kind, Object value, Slot slot) {
    Shape shape = slot.tells(kind.type()) ? plain(kind.shape().form()) : kind.shape();
    if (!kind.sorted() && !kind.ofEnum()) {
      return shape;
    }
    Comparator<?> comparator = Containers.comparator(value);
    SortOrder order = SortOrder.of(comparator);
    if (order == null) {
      throw walker.error(
          Problem.of("A sorted container with a comparator of its own cannot be written.")
              .found("`" + Names.readable(Objects.requireNonNull(comparator).getClass()) + "`")
              .expected(
                  "the natural order, `Comparator.reverseOrder()`, or `String.CASE_INSENSITIVE_ORDER` or its reverse")
              .advice("sort the elements where they are used"));
    }
    Class<?> enumType = Containers.enumType(value);
    if (order == SortOrder.NATURAL && enumType == null) {
      return shape;
    }
    return new Shape(
        shape.form(),
        shape.type(),
        order.spelling(),
        enumType == null ? null : TypeName.of(enumType));
  }

  private static Shape plain(Shape.Form form) {
    return switch (form) {
      case LIST -> Shape.LIST;
      case SET -> Shape.SET;
      case MAP -> Shape.MAP;
      case TUPLE -> Shape.TUPLE;
    };
  }

  /** Tells whether the keys can be field names. */
  private static boolean haveTextKeys(@Nullable Object[] entries) {
    for (int i = 0; i < entries.length; i += 2) {
      if (!(entries[i] instanceof String key) || !canBeName(key)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a string can be a field name: it looks like no marker, is not too long for one,
   * and holds no half of a surrogate pair, which parsers take in values only.
   */
  private static boolean canBeName(String key) {
    if (key.startsWith(Shape.RESERVED) || key.length() > LONGEST_NAME) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (Character.isSurrogate(key.charAt(i))) {
        if (!Character.isSurrogatePair(
            key.charAt(i), i + 1 < key.length() ? key.charAt(i + 1) : 0)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
