package io.confingy;

import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.problem.Nearest;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.Slot;
import io.confingy.internal.value.Numbers;
import io.confingy.spi.ValueHandler;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the values without parts into Java's, as their places want them. */
final class ScalarBinder {

  private final Handlers handlers;
  private final Resolver resolver;
  private final MethodResolver methods;

  /** The enum constant before, and the value it stands for in a place of a class. */
  private Scalar.@Nullable EnumConstant lastConstant;

  private @Nullable Class<?> lastPlace;
  private @Nullable Object lastValue;

  ScalarBinder(Handlers handlers, Resolver resolver, MethodResolver methods) {
    this.handlers = handlers;
    this.resolver = resolver;
    this.methods = methods;
  }

  /**
   * Returns the value, or a plan where it is made only once all has been checked.
   *
   * @param scalar a {@link Scalar}; to have that checked for each value takes its time
   */
  @Nullable Object bind(Node scalar, Slot slot) {
    if (scalar instanceof Scalar.Text text) {
      return text(text, slot);
    }
    if (scalar instanceof Scalar.Whole whole) {
      return whole(whole, slot);
    }
    if (scalar instanceof Scalar.Decimal decimal) {
      return decimal(decimal, slot);
    }
    if (scalar instanceof Scalar.Bool bool) {
      return fitting(bool.value(), bool, slot);
    }
    if (scalar instanceof Scalar.Null) {
      return nothing(slot);
    }
    if (scalar instanceof Scalar.EnumConstant constant) {
      return constant(constant, slot);
    }
    if (scalar instanceof Scalar.Value value) {
      return value(value, slot);
    }
    if (scalar instanceof Scalar.ClassLiteral literal) {
      return type(literal, slot);
    }
    if (scalar instanceof Scalar.Function function) {
      MethodResolver.Found found = methods.find(function.method(), false, slot);
      return new Plan(function, new FunctionMaker(function.method(), found, false), 0);
    }
    return big((Scalar.BigWhole) scalar, slot);
  }

  /** Returns a number as a place takes it, where nothing is lost by it. */
  static Object number(Number number, Slot slot) {
    Scalar plain = plain(number);
    if (plain instanceof Scalar.Whole whole) {
      return whole(whole, slot);
    }
    return plain instanceof Scalar.Decimal decimal
        ? decimal(decimal, slot)
        : big((Scalar.BigWhole) plain, slot);
  }

  private static @Nullable Object nothing(Slot slot) {
    if (slot.primitive()) {
      throw new ProblemException(Problems.wrongType("null", slot));
    }
    return null;
  }

  private static Object text(Scalar.Text text, Slot slot) {
    if (slot.type() == Character.class && text.value().length() == 1) {
      return text.value().charAt(0);
    }
    return fitting(text.value(), text, slot);
  }

  private static Object whole(Scalar.Whole whole, Slot slot) {
    long value = whole.value();
    Class<?> type = slot.type();
    if (type == Long.class) {
      return value;
    }
    boolean small = value == (int) value;
    if (small && (type == Integer.class || type.isAssignableFrom(Integer.class))) {
      return (int) value;
    }
    if (type.isAssignableFrom(Long.class)) {
      return value;
    }
    Object narrow = narrow(value, type);
    return fitting(narrow != null ? narrow : value, whole, slot);
  }

  private static @Nullable Object narrow(long value, Class<?> type) {
    // The largest long is no double, but the nearest double comes back as the largest long.
    if (type == Double.class && (long) (double) value == value && value != Long.MAX_VALUE) {
      return (double) value;
    }
    if (type == Float.class && (long) (float) value == value && value != Long.MAX_VALUE) {
      return (float) value;
    }
    if (type == Short.class && value == (short) value) {
      return (short) value;
    }
    if (type == Byte.class && value == (byte) value) {
      return (byte) value;
    }
    if (type == BigInteger.class) {
      return BigInteger.valueOf(value);
    }
    return type == BigDecimal.class ? BigDecimal.valueOf(value) : null;
  }

  private static Object big(Scalar.BigWhole big, Slot slot) {
    return slot.type() == BigDecimal.class
        ? new BigDecimal(big.value())
        : fitting(big.value(), big, slot);
  }

  private static Object decimal(Scalar.Decimal decimal, Slot slot) {
    if (slot.type() == BigDecimal.class) {
      return bigDecimal(decimal, slot);
    }
    if (slot.type() == Float.class) {
      String text = decimal.text();
      float value = Numbers.parseFloat(text);
      requireKept(value, decimal, slot);
      return Widening.isExact(text, Numbers.literal(value)) ? value : fitting(text, decimal, slot);
    }
    double value = decimal.nearestDouble();
    requireKept(value, decimal, slot);
    return fitting(value, decimal, slot);
  }

  private static BigDecimal bigDecimal(Scalar.Decimal decimal, Slot slot) {
    try {
      return new BigDecimal(decimal.text());
    } catch (NumberFormatException e) {
      throw new ProblemException(Problems.wrongType(Describe.node(decimal), slot));
    }
  }

  /** Refuses a number that rounding made infinite, or 0. */
  private static void requireKept(double value, Scalar.Decimal decimal, Slot slot) {
    boolean vanished = value == 0 && !decimal.isBrief() && !isZero(decimal.text());
    if (Double.isFinite(value) && !vanished) {
      return;
    }
    String type = slot.type() == Float.class ? "`float`" : "`double`";
    throw new ProblemException(
        Problem.of("The number is too " + (vanished ? "small" : "large") + " for its place.")
            .found(Describe.node(decimal))
            .expected(vanished ? "0, or what a " + type + " can tell from 0" : "a finite " + type));
  }

  private static boolean isZero(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c >= '1' && c <= '9') {
        return false;
      }
      if (c == 'e' || c == 'E') {
        return true;
      }
    }
    return true;
  }

  private static Object fitting(Object value, Scalar scalar, Slot slot) {
    if (!slot.type().isInstance(value)) {
      throw new ProblemException(Problems.wrongType(Describe.node(scalar), slot));
    }
    return value;
  }

  @SuppressWarnings("ReferenceEquality") // Another node for the same constant is looked up.
  private Object constant(Scalar.EnumConstant constant, Slot slot) {
    Object value = lastValue;
    if (value == null || constant != lastConstant || slot.type() != lastPlace) {
      value = resolved(constant, slot);
      lastConstant = constant;
      lastPlace = slot.type();
      lastValue = value;
    }
    return value;
  }

  private Object resolved(Scalar.EnumConstant constant, Slot slot) {
    Class<?> type = resolver.type(constant.type(), slot);
    if (type == null || !type.isEnum()) {
      throw new ProblemException(Refusals.unknownType(constant.type(), "enum"));
    }
    if (!slot.type().isAssignableFrom(type)) {
      throw new ProblemException(Problems.wrongType(Describe.node(constant), slot));
    }
    try {
      return valueOf(type, constant.name());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(unknownConstant(constant, type), e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // The caller has made sure that it is an enum.
  private static Object valueOf(Class<?> type, String name) {
    return Enum.valueOf((Class) type, name);
  }

  private static Problem unknownConstant(Scalar.EnumConstant constant, Class<?> type) {
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
    String meant =
        Nearest.to(constant.name(), names)
            .map(near -> "; did you mean `" + near + "`?")
            .orElse(".");
    return Problem.of(
            "`" + Names.readable(type) + "` has no constant " + Quote.code(constant.name()) + meant)
        .expected("one of " + Problems.codes(names));
  }

  private Object type(Scalar.ClassLiteral literal, Slot slot) {
    Class<?> type = resolver.type(literal.type(), slot.argument(0));
    if (type == null) {
      throw new ProblemException(Refusals.unknownType(literal.type(), "class"));
    }
    Class<?> boxed = MethodType.methodType(type).wrap().returnType();
    if (slot.type() == Class.class && !slot.argument(0).type().isAssignableFrom(boxed)) {
      throw new ProblemException(Problems.wrongType(Describe.node(literal), slot));
    }
    return fitting(type, literal, slot);
  }

  private Object value(Scalar.Value value, Slot slot) {
    ValueHandler<?> handler = handlers.named(value.type());
    if (handler == null) {
      handler = resolver.today(value.type()).map(handlers::named).orElse(null);
    }
    if (handler == null) {
      throw new ProblemException(
          Problem.of("The type " + Quote.code(value.type().toString()) + " has no text form.")
              .found(Describe.node(value))
              .expected("a value type of the JDK, or one with a `ValueHandler`")
              .advice("register its handler with `Confingy.builder().handler(...)`"));
    }
    if (!handlers.isBuiltIn(handler)) {
      // A handler of a supertype may well make what the place wants; what it made is looked at once
      // it is there.
      if (!slot.type().isAssignableFrom(handler.type())
          && !handler.type().isAssignableFrom(slot.type())) {
        throw new ProblemException(Problems.wrongType(Describe.node(value), slot));
      }
      return new Plan(value, new TextMaker(value, handler, slot), 0);
    }
    Object made = read(handler, value.text());
    boolean otherNumber =
        made instanceof Number
            && Number.class.isAssignableFrom(slot.type())
            && !slot.type().isInstance(made);
    return otherNumber ? number((Number) made, value, slot) : fitting(made, value, slot);
  }

  /** Converts a number whose type the document names as if it stood there plainly. */
  private Object number(Number made, Scalar.Value value, Slot slot) {
    boolean floating = made instanceof Double || made instanceof Float;
    if (floating && !Double.isFinite(made.doubleValue())) {
      Object same = slot.type() == Float.class ? (Object) made.floatValue() : made.doubleValue();
      return fitting(same, value, slot);
    }
    try {
      return Objects.requireNonNull(bind(plain(made), slot));
    } catch (ProblemException e) {
      throw new ProblemException(Problems.wrongType(Describe.node(value), slot), e);
    }
  }

  private static Scalar plain(Number number) {
    if (number instanceof Double value) {
      return new Scalar.Decimal(Numbers.literal(value));
    }
    if (number instanceof Float value) {
      return new Scalar.Decimal(Numbers.literal(value));
    }
    if (number instanceof BigDecimal value) {
      return new Scalar.Decimal(value.toString());
    }
    return number instanceof BigInteger value && value.bitLength() >= Long.SIZE
        ? new Scalar.BigWhole(value)
        : Scalar.Whole.of(number.longValue());
  }

  /** Reads a text with a handler, whatever it throws. */
  static Object read(ValueHandler<?> handler, String text) {
    try {
      return Objects.requireNonNull(handler.read(text), "a handler that does not return null");
    } catch (RuntimeException e) {
      throw new ProblemException(
          Problem.of("The text is not that of a `" + Names.readable(handler.type()) + "`.")
              .found(Quote.code(text))
              .expected(Quote.plain(String.valueOf(e.getMessage()))),
          e);
    }
  }
}
