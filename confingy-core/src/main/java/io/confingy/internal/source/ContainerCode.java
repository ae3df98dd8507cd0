package io.confingy.internal.source;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes containers as what makes them again: of the same kind, with the same order. */
final class ContainerCode {

  /** The longest map that {@code Map.of} makes. */
  private static final int MOST_ENTRIES = 10;

  private final Names names;
  private final Helpers helpers;

  ContainerCode(Names names, Helpers helpers) {
    this.names = names;
    this.helpers = helpers;
  }

  /** Returns a container. */
  Code code(ContainerNode node, Declared type, Elements parts) {
    if (type.isArray()) {
      if (names.isGeneric(type.name())) {
        helpers.warn();
      }
      return parts.all != null
          ? parts.all
          : Code.braces("new " + names.type(type) + " ", parts.codes);
    }
    return switch (node.shape().form()) {
      case MAP -> map(node, type.name(), parts);
      case SET -> set(node, type.name(), parts);
      default -> list(type.name(), parts);
    };
  }

  private Code list(String kind, Elements parts) {
    return switch (kind) {
      case "java.util.List" -> unmodifiableList(parts);
      case "java.util.Arrays.ArrayList" -> fixed(parts);
      case "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble" ->
          Code.call(names.spelled(kind) + (parts.size == 0 ? ".empty" : ".of"), parts.codes);
      default -> copied(kind, parts);
    };
  }

  private Code unmodifiableList(Elements parts) {
    if (parts.isAwkward()) {
      return Code.call(names.spelled("java.util.Collections") + ".singletonList", parts.codes);
    }
    return parts.nulls
        ? Code.call(names.spelled("java.util.Collections") + ".unmodifiableList", fixed(parts))
        : listOf(parts, "java.util.List", ".of");
  }

  /** A single null or array would be taken for all the elements. */
  private Code fixed(Elements parts) {
    return parts.isAwkward()
        ? helpers.raw(
            "(" + names.spelled("java.util.List") + ") ",
            Code.call(
                names.spelled("java.util.Arrays") + ".asList",
                Code.around("(Object) ", parts.codes.get(0), "")))
        : listOf(parts, "java.util.Arrays", ".asList");
  }

  private Code listOf(Elements parts, String type, String method) {
    String call = names.spelled(type) + method;
    Code list = parts.all == null ? Code.call(call, parts.codes) : Code.call(call, parts.all);
    return parts.all == null && !parts.mixed
        ? list
        : helpers.raw("(" + names.spelled("java.util.List") + ") ", list);
  }

  /** Returns the copy of a list. */
  private Code copied(String kind, Elements parts) {
    String type = names.spelled(kind);
    if (parts.size == 0) {
      return Code.call("new " + type + "<>");
    }
    Code elements =
        parts.isAwkward()
            ? unmodifiableList(parts)
            : parts.nulls ? fixed(parts) : listOf(parts, "java.util.List", ".of");
    return parts.all == null
        ? Code.call("new " + type + "<>", elements)
        : helpers.raw("", Code.call("new " + type, elements));
  }

  private Code set(ContainerNode node, String kind, Elements parts) {
    return switch (kind) {
      case "java.util.Set" -> unmodifiableSet(node, parts);
      case "java.util.NavigableSet" ->
          Code.call(
              names.spelled("java.util.Collections") + ".unmodifiableNavigableSet",
              sortedSet(node, "java.util.TreeSet", parts));
      case "java.util.TreeSet", "java.util.concurrent.ConcurrentSkipListSet" ->
          sortedSet(node, kind, parts);
      case "java.util.EnumSet" -> enumSet(node, parts);
      default -> copied(kind, parts);
    };
  }

  private Code unmodifiableSet(ContainerNode node, Elements parts) {
    if (parts.isAwkward()) {
      return Code.call(names.spelled("java.util.Collections") + ".singleton", parts.codes);
    }
    if (parts.all == null && isSorted(node, 1)) {
      return Code.call(names.spelled("java.util.Set") + ".of", parts.codes);
    }
    return Code.call(
        names.spelled("java.util.Collections") + ".unmodifiableSet",
        copied("java.util.LinkedHashSet", parts));
  }

  private Code sortedSet(ContainerNode node, String kind, Elements parts) {
    String order = order(node);
    if (order.isEmpty()) {
      return copied(kind, parts);
    }
    Code empty = helpers.raw("", Code.call("new " + names.spelled(kind), Code.text(order)));
    return parts.size == 0 ? empty : helpers.filled(empty, parts);
  }

  private Code enumSet(ContainerNode node, Elements parts) {
    String type = names.spelled("java.util.EnumSet");
    Code noneOf = Code.call(type + ".noneOf", Code.text(enumOf(node) + ".class"));
    if (parts.size == 0) {
      return noneOf;
    }
    return parts.all == null && !parts.nulls
        ? Code.call(type + ".of", parts.codes)
        : helpers.filled(noneOf, parts);
  }

  private String enumOf(ContainerNode node) {
    TypeName type = node.shape().elementType();
    if (type == null) {
      throw Refusal.of("a container of the constants of an enum", "one that says which enum");
    }
    return names.type(type);
  }

  private Code map(ContainerNode node, String kind, Elements parts) {
    return switch (kind) {
      case "java.util.Map" -> unmodifiableMap(node, parts);
      case "java.util.NavigableMap" ->
          Code.call(
              names.spelled("java.util.Collections") + ".unmodifiableNavigableMap",
              otherMap(node, "java.util.TreeMap", parts));
      default -> otherMap(node, kind, parts);
    };
  }

  private Code unmodifiableMap(ContainerNode node, Elements parts) {
    boolean isShort = parts.size <= 2 * MOST_ENTRIES;
    boolean hasNoNull = parts.all == null && !parts.nulls;
    if (hasNoNull && (isShort || !parts.mixed) && isSorted(node, 2)) {
      if (isShort) {
        return mapOf(parts);
      }
      String type = names.spelled("java.util.Map");
      List<Code> entries = new ArrayList<>();
      for (int i = 0; i < parts.size; i += 2) {
        entries.add(Code.call(type + ".entry", parts.codes.get(i), parts.codes.get(i + 1)));
      }
      return Code.call(type + ".ofEntries", entries);
    }
    return Code.call(
        names.spelled("java.util.Collections") + ".unmodifiableMap",
        otherMap(node, "java.util.LinkedHashMap", parts));
  }

  private Code otherMap(ContainerNode node, String kind, Elements parts) {
    String type = names.spelled(kind);
    String order = order(node);
    boolean ofEnum = kind.equals("java.util.EnumMap");
    boolean ordered = kind.equals("java.util.LinkedHashMap") && parts.size > 2;
    boolean copied = parts.all == null && !parts.nulls && parts.size <= 2 * MOST_ENTRIES;
    if (copied && order.isEmpty() && !ordered && parts.size > 0) {
      return Code.call("new " + type + "<>", mapOf(parts));
    }
    Code empty =
        ofEnum
            ? Code.call("new " + type + "<>", Code.text(enumOf(node) + ".class"))
            : order.isEmpty()
                ? Code.call("new " + type + "<>")
                : helpers.raw("", Code.call("new " + type, Code.text(order)));
    return parts.size == 0 ? empty : helpers.mapped(empty, parts);
  }

  private Code mapOf(Elements parts) {
    String type = names.spelled("java.util.Map");
    Code map = Code.call(type + ".of", parts.codes);
    return parts.mixed ? helpers.raw("(" + type + ") ", map) : map;
  }

  private String order(ContainerNode node) {
    String order = node.shape().order();
    if (order == null) {
      return "";
    }
    return switch (order) {
      case "reverse" -> names.spelled("java.util.Comparator") + ".reverseOrder()";
      case "case-insensitive" -> "String.CASE_INSENSITIVE_ORDER";
      case "case-insensitive-reverse" -> "String.CASE_INSENSITIVE_ORDER.reversed()";
      default -> throw Refusal.of("the order " + Quote.code(order), "an order that is known");
    };
  }

  /**
   * Tells whether elements or keys are strings or whole numbers in the order in which those of a
   * container without an order are written, so that they come out alike whatever order it has.
   */
  private static boolean isSorted(ContainerNode node, int step) {
    for (int i = 0; i < node.size(); i += step) {
      boolean first = i == 0;
      boolean sorted =
          node.part(i) instanceof Scalar.Text text
              ? first || isBefore(node, i - step, text)
              : node.part(i) instanceof Scalar.Whole whole
                  && (first || isBefore(node, i - step, whole));
      if (!sorted && node.size() > step) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBefore(ContainerNode node, int index, Scalar.Text text) {
    return node.part(index) instanceof Scalar.Text before
        && before.value().compareTo(text.value()) < 0;
  }

  private static boolean isBefore(ContainerNode node, int index, Scalar.Whole whole) {
    return node.part(index) instanceof Scalar.Whole before && before.value() < whole.value();
  }

  /**
   * The parts of a container.
   *
   * @param codes each of them, unless they are in an array already
   * @param size how many there are
   * @param nulls whether null is among them
   * @param spreads whether a single one would be taken for all of them, as null or an array is
   * @param mixed whether a compiler finds no type that all of them are of
   * @param all the array that holds them
   */
  record Elements(
      List<Code> codes,
      int size,
      boolean nulls,
      boolean spreads,
      boolean mixed,
      @Nullable Code all) {

    boolean isAwkward() {
      return all == null && size == 1 && spreads;
    }
  }
}
