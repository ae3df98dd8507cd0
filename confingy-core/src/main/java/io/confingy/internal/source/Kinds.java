package io.confingy.internal.source;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.type.TypeName;
import java.util.Map;
import java.util.Set;

/** Finds out which kind of container a node is in the place where it stands. */
final class Kinds {

  private static final String UTIL = "java.util.";
  private static final String CONCURRENT = "java.util.concurrent.";

  /** The class of each kind, by what its parts are. */
  private static final Map<Shape.Form, Set<String>> KNOWN =
      Map.of(
          Shape.Form.LIST,
          Set.of(
              UTIL + "List",
              UTIL + "ArrayList",
              UTIL + "Arrays.ArrayList",
              UTIL + "LinkedList",
              UTIL + "Vector",
              CONCURRENT + "CopyOnWriteArrayList",
              UTIL + "ArrayDeque",
              CONCURRENT + "ConcurrentLinkedDeque",
              UTIL + "Optional",
              UTIL + "OptionalInt",
              UTIL + "OptionalLong",
              UTIL + "OptionalDouble"),
          Shape.Form.SET,
          Set.of(
              UTIL + "Set",
              UTIL + "HashSet",
              UTIL + "LinkedHashSet",
              CONCURRENT + "CopyOnWriteArraySet",
              UTIL + "TreeSet",
              CONCURRENT + "ConcurrentSkipListSet",
              UTIL + "NavigableSet",
              UTIL + "EnumSet"),
          Shape.Form.MAP,
          Set.of(
              UTIL + "Map",
              UTIL + "HashMap",
              UTIL + "LinkedHashMap",
              CONCURRENT + "ConcurrentHashMap",
              UTIL + "TreeMap",
              CONCURRENT + "ConcurrentSkipListMap",
              UTIL + "NavigableMap",
              UTIL + "EnumMap"),
          Shape.Form.TUPLE,
          Set.of());

  private Kinds() {}

  /** Returns the type that a node is of: that of an array, or the class of its kind. */
  static Declared of(ContainerNode node, Declared place) {
    Shape shape = node.shape();
    TypeName named = shape.type();
    Set<String> known = KNOWN.getOrDefault(shape.form(), Set.of());
    if (named == null) {
      boolean told =
          place.isArray() ? shape.form() == Shape.Form.LIST : known.contains(place.name());
      return told ? place : of(plain(node), place);
    }
    String name = named.toString();
    if (name.endsWith("[]") && shape.form() == Shape.Form.LIST) {
      // A place says more of an array than its class does: what its elements' elements are.
      return erased(place).equals(name) ? place : Declared.ofClass(name);
    }
    if (!known.contains(name)) {
      throw Refusal.of(Describe.node(node), "a container of the JDK");
    }
    return of(name, place);
  }

  private static Declared of(String kind, Declared place) {
    return new Declared(kind, place.isArray() ? Declared.NONE.arguments() : place.arguments(), 0);
  }

  private static String erased(Declared place) {
    return place.name() + "[]".repeat(place.dimensions());
  }

  private static String plain(ContainerNode node) {
    return switch (node.shape().form()) {
      case LIST -> UTIL + "List";
      case SET -> UTIL + "Set";
      case MAP -> UTIL + "Map";
      case TUPLE -> throw Refusal.of(Describe.node(node), "a container of Java");
    };
  }

  /** Returns what a part of a container of some type is declared as. */
  static Declared part(ContainerNode node, Declared type, int index) {
    if (type.isArray()) {
      return type.component();
    }
    return switch (type.name()) {
      case UTIL + "OptionalInt" -> Declared.of("int");
      case UTIL + "OptionalLong" -> Declared.of("long");
      case UTIL + "OptionalDouble" -> Declared.of("double");
      default -> type.argument(node.shape().form() == Shape.Form.MAP ? index % 2 : 0);
    };
  }
}
