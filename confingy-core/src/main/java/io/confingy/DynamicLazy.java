package io.confingy;

import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.type.Slot;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes recipes from arguments by name. */
final class DynamicLazy {

  private DynamicLazy() {}

  static <T> Lazy<T> of(Class<T> type, Map<String, ? extends @Nullable Object> given) {
    List<Companion> all = Companions.findAll(type);
    if (all.isEmpty()) {
      throw new ConfigurationException(
          Problem.of("`" + Names.readable(type) + "` has no companion.")
              .expected("a class with `@Track`, compiled with the annotation processor")
              .advice("annotate the class, and put `confingy-processor` on the processor path"));
    }
    return of(type, all.size() == 1 ? all.get(0) : Overloads.choose(given, all), given);
  }

  @SuppressWarnings("unchecked") // The recipes of a companion are for its class.
  private static <T> Lazy<T> of(
      Class<T> type, Companion companion, Map<String, ? extends @Nullable Object> given) {
    return (Lazy<T>) arguments(type, companion, given).build();
  }

  /** Makes a recipe for an object that is to be built now, so that no hook has a say in it. */
  @SuppressWarnings("unchecked") // As above.
  static <T> Lazy<T> recipe(
      Class<T> type, Companion companion, Map<String, ? extends @Nullable Object> given) {
    return (Lazy<T>) arguments(type, companion, given).recipe();
  }

  private static Arguments arguments(
      Class<?> type, Companion companion, Map<String, ? extends @Nullable Object> given) {
    Arguments arguments = companion.arguments();
    Signature signature = companion.signature();
    given.forEach(
        (name, value) -> {
          int index = signature.indexOf(name, 0);
          if (index < 0) {
            throw new ConfigurationException(Problems.unknownArgument(type, signature, name));
          }
          arguments.set(index, fitting(value, signature.slot(index), name));
        });
    return arguments;
  }

  /** Tells whether values are what parameters take, all of which they have the names of. */
  static boolean fits(Signature signature, Map<String, ? extends @Nullable Object> given) {
    return given.entrySet().stream()
        .allMatch(
            each -> fits(each.getValue(), signature.slot(signature.indexOf(each.getKey(), 0))));
  }

  static boolean fits(@Nullable Object value, Slot slot) {
    return isOf(value, slot)
        || (value instanceof Number number && widened(number, slot.type()) != null);
  }

  private static boolean isOf(@Nullable Object value, Slot slot) {
    return value == null ? !slot.primitive() : slot.type().isInstance(value);
  }

  /** Returns a value as a parameter takes it. */
  static @Nullable Object fitting(@Nullable Object value, Slot slot, String name) {
    if (isOf(value, slot)) {
      return value;
    }
    Object widened = value instanceof Number number ? widened(number, slot.type()) : null;
    if (widened == null) {
      String found = value == null ? "null" : "a `" + Names.readable(value.getClass()) + "`";
      throw new ConfigurationException(
          Problems.wrongType(found, slot).at(PathText.ROOT + PathText.name(name)));
    }
    return widened;
  }

  /**
   * Converts a whole number as Java's assignment would, or to a big one; null where that loses
   * something.
   */
  private static @Nullable Object widened(Number value, Class<?> type) {
    boolean whole = value instanceof Integer || value instanceof Short || value instanceof Byte;
    if (whole && type == Long.class) {
      return value.longValue();
    }
    if (whole && type == Integer.class) {
      return value.intValue();
    }
    if ((whole || value instanceof Float) && type == Double.class) {
      return value.doubleValue();
    }
    boolean longer = whole || value instanceof Long;
    if (longer && type == BigInteger.class) {
      return BigInteger.valueOf(value.longValue());
    }
    return longer && type == BigDecimal.class ? BigDecimal.valueOf(value.longValue()) : null;
  }
}
