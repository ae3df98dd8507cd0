package io.confingy.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The declared type of a place, as a document spells it where JSON alone does not tell it.
 *
 * @param name the class with its package, or a primitive type; empty where nothing is said
 * @param arguments the type arguments
 * @param dimensions how many dimensions of an array there are on top
 */
record Declared(String name, List<Declared> arguments, int dimensions) {

  /** Says nothing. */
  static final Declared NONE = of("");

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double", "void");

  private static final String LANG = "java.lang.";

  /** Deeper than anybody declares; a document may say anything. */
  private static final int DEEPEST = 32;

  /** Describes a type without type arguments. */
  static Declared of(String name) {
    return new Declared(name, List.of(), 0);
  }

  /** Describes a class that a document names, brackets included. */
  static Declared ofClass(String spelling) {
    int bracket = spelling.indexOf("[]");
    int end = bracket < 0 ? spelling.length() : bracket;
    String name = spelling.substring(0, end);
    String primitive = name.startsWith(LANG) ? name.substring(LANG.length()) : "";
    int dimensions = (spelling.length() - end) / 2;
    return new Declared(PRIMITIVES.contains(primitive) ? primitive : name, List.of(), dimensions);
  }

  /** Reads a spelling; of what cannot be read nothing is said. */
  static Declared parse(@Nullable String spelling) {
    if (spelling == null) {
      return NONE;
    }
    Parser parser = new Parser(spelling);
    Declared type = parser.type(0);
    return type == null || parser.at < spelling.length() ? NONE : type;
  }

  /** Tells whether it is an array of a class, of one dimension. */
  boolean isArrayOf(String element) {
    return dimensions == 1 && name.equals(element);
  }

  boolean isArray() {
    return dimensions > 0;
  }

  /** Tells whether this, or what is in the array, is a primitive type. */
  boolean isPrimitive() {
    return PRIMITIVES.contains(name);
  }

  /** Tells whether this is a type, no array, of a name. */
  boolean is(String wanted) {
    return dimensions == 0 && name.equals(wanted);
  }

  /** Returns what the elements of an array are declared as. */
  Declared component() {
    return new Declared(name, arguments, dimensions - 1);
  }

  /** Returns a type argument. */
  Declared argument(int index) {
    return dimensions == 0 && index < arguments.size() ? arguments.get(index) : NONE;
  }

  /** Reads from left to right. */
  private static final class Parser {
    private final String spelling;
    private int at;

    Parser(String spelling) {
      this.spelling = spelling;
    }

    @Nullable Declared type(int depth) {
      int start = at;
      while (at < spelling.length() && "<>,[] ".indexOf(spelling.charAt(at)) < 0) {
        at++;
      }
      String name = spelling.substring(start, at);
      List<Declared> arguments = new ArrayList<>();
      if (name.isEmpty() || depth > DEEPEST || (skip("<") && !arguments(arguments, depth))) {
        return null;
      }
      int dimensions = 0;
      while (dimensions < DEEPEST && skip("[]")) {
        dimensions++;
      }
      return new Declared(name, List.copyOf(arguments), dimensions);
    }

    private boolean arguments(List<Declared> into, int depth) {
      do {
        Declared argument = type(depth + 1);
        if (argument == null) {
          return false;
        }
        into.add(argument);
      } while (skip(", "));
      return skip(">");
    }

    private boolean skip(String expected) {
      boolean there = spelling.startsWith(expected, at);
      at += there ? expected.length() : 0;
      return there;
    }
  }
}
