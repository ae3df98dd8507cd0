package io.confingy;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.json.JsonReader;
import io.confingy.internal.problem.Nearest;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.Slot;
import io.confingy.spi.ValueHandler;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values from the text that people type. */
final class Texts {

  private Texts() {}

  /**
   * Reads a value.
   *
   * @param text what was typed: a number, a constant, the text form of a value, a call for an
   *     object or a recipe, or JSON
   * @param slot the place the value is for
   * @throws ProblemException if it is not that of a value for the place
   */
  static Object read(String text, Slot slot) {
    Class<?> type = slot.type();
    if (type.isEnum()) {
      return constant(text, type);
    }
    if (type == Boolean.class) {
      return bool(text, slot);
    }
    if (type == Character.class && text.length() == 1) {
      return text.charAt(0);
    }
    if (Number.class.isAssignableFrom(type)) {
      return number(text, slot);
    }
    ValueHandler<?> handler = Confingy.runtime().handlers().exactly(type);
    if (handler != null) {
      return ScalarBinder.read(handler, text);
    }
    if (CallText.isOne(text)) {
      return CallText.read(text, slot);
    }
    boolean json = text.startsWith("[") || text.startsWith("{");
    Object made = json ? json(text, slot) : null;
    if (made == null) {
      throw wrong(text, slot);
    }
    return made;
  }

  private static Object constant(String text, Class<?> type) {
    Object[] constants = type.getEnumConstants();
    for (Object constant : constants) {
      if (((Enum<?>) constant).name().equals(text)) {
        return constant;
      }
    }
    for (Object constant : constants) {
      if (((Enum<?>) constant).name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    List<String> names = Arrays.stream(constants).map(each -> ((Enum<?>) each).name()).toList();
    String meant =
        Nearest.to(text, names).map(near -> "; did you mean `" + near + "`?").orElse(".");
    throw new ProblemException(
        Problem.of("`" + Names.readable(type) + "` has no constant " + Quote.code(text) + meant)
            .expected("one of " + Problems.codes(names)));
  }

  private static Object bool(String text, Slot slot) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(text, slot);
    };
  }

  private static Object number(String text, Slot slot) {
    boolean floating = slot.type() == Double.class || slot.type() == Float.class;
    try {
      if (floating && (text.endsWith("NaN") || text.endsWith("Infinity"))) {
        return slot.type() == Double.class
            ? (Object) Double.valueOf(text)
            : (Object) Float.valueOf(text);
      }
      BigDecimal number = new BigDecimal(text.replace("_", ""));
      return ScalarBinder.number(isWhole(text) ? number.toBigInteger() : number, slot);
    } catch (NumberFormatException e) {
      throw wrong(text, slot);
    }
  }

  private static boolean isWhole(String text) {
    return text.chars().allMatch(c -> c == '-' || c == '+' || c == '_' || (c >= '0' && c <= '9'));
  }

  private static @Nullable Object json(String text, Slot slot) {
    ConfingyRuntime runtime = Confingy.runtime();
    Document document = JsonReader.read(text, runtime.limits());
    try {
      return isOfElements(document.root(), slot)
          ? Conversion.to(runtime.bind(document, listOf(slot)), slot)
          : runtime.bind(document, slot);
    } catch (DeserializationException e) {
      throw new ProblemException(e.problem(), e);
    }
  }

  /** Tells whether it is a plain array for a collection that documents write otherwise: a set. */
  private static boolean isOfElements(Node root, Slot slot) {
    return root instanceof ContainerNode container
        && container.shape().equals(Shape.LIST)
        && Collection.class.isAssignableFrom(slot.type())
        && !List.class.isAssignableFrom(slot.type());
  }

  private static Slot listOf(Slot slot) {
    return Slot.of(List.class).withArguments(slot.arguments());
  }

  private static ProblemException wrong(String text, Slot slot) {
    return new ProblemException(Problems.wrongType("the text " + Quote.code(text), slot));
  }
}
