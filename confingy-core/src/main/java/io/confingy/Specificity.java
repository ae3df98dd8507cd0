package io.confingy;

import io.confingy.internal.type.Slot;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among constructors that all take some arguments the one that takes them best, as the
 * language does, but by what the arguments are and not by what they are declared as.
 *
 * @param values the arguments
 * @param positions tells the position of the parameter of a companion that is for an argument
 */
record Specificity(List<@Nullable Object> values, ToIntBiFunction<Companion, Integer> positions) {

  /** Returns the companion that takes each argument at least as exactly as all others, or null. */
  @Nullable Companion best(List<Companion> fitting) {
    return fitting.stream()
        .filter(one -> fitting.stream().allMatch(other -> isAsGood(one, other)))
        .findFirst()
        .orElse(null);
  }

  private boolean isAsGood(Companion one, Companion other) {
    return IntStream.range(0, values.size())
        .allMatch(i -> isAsGood(slot(one, i), slot(other, i), values.get(i)));
  }

  private Slot slot(Companion companion, int argument) {
    return companion.signature().slot(positions.applyAsInt(companion, argument));
  }

  private static boolean isAsGood(Slot one, Slot other, @Nullable Object value) {
    if (one.type() == other.type()) {
      return one.primitive() || !other.primitive();
    }
    boolean isExact = one.type().isInstance(value);
    if (value != null && isExact != other.type().isInstance(value)) {
      return isExact;
    }
    return (isExact || value == null)
        ? other.type().isAssignableFrom(one.type())
        : width(one.type()) < width(other.type());
  }

  /** Orders the types that a number can be widened to. */
  private static int width(Class<?> type) {
    return type == Integer.class ? 1 : type == Long.class ? 2 : type == Double.class ? 3 : 4;
  }
}
