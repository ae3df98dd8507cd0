package io.confingy.internal.source;

import io.confingy.internal.source.ContainerCode.Elements;
import java.util.ArrayList;
import java.util.List;

/** The methods that source needs beside that which makes the configuration. */
final class Helpers {

  private final Names names;
  private final boolean allowed;
  private boolean filled;
  private boolean mapped;
  private boolean raw;

  /**
   * Makes none yet.
   *
   * @param allowed whether the source has room for methods
   */
  Helpers(Names names, boolean allowed) {
    this.names = names;
    this.allowed = allowed;
  }

  /** Returns an expression of a type without its type arguments, of which a compiler warns. */
  Code raw(String before, Code code) {
    raw = true;
    return before.isEmpty() ? code : Code.around(before, code, "");
  }

  /** Tells whether a compiler would warn of types without type arguments. */
  boolean warns() {
    return raw || filled || mapped;
  }

  /** Notes a type without its type arguments. */
  void warn() {
    raw = true;
  }

  /** Returns a collection with elements put into it, one after the other. */
  Code filled(Code empty, Elements elements) {
    filled = true;
    return call("filled", empty, elements);
  }

  /** Returns a map with entries put into it, one after the other. */
  Code mapped(Code empty, Elements elements) {
    mapped = true;
    return call("mapped", empty, elements);
  }

  private Code call(String helper, Code empty, Elements elements) {
    if (!allowed) {
      throw Refusal.of(
          "a container whose elements are put into it one after the other",
          "one that a single expression makes; a class or a snippet can make any");
    }
    List<Code> arguments = new ArrayList<>(List.of(empty));
    if (elements.all() != null) {
      arguments.add(elements.all());
    } else if (elements.isAwkward()) {
      arguments.add(Code.around("(Object) ", elements.codes().get(0), ""));
    } else {
      arguments.addAll(elements.codes());
    }
    return Code.call(helper, arguments);
  }

  /** Returns the methods that were called, each as lines. */
  List<List<String>> methods(String modifiers) {
    List<List<String>> methods = new ArrayList<>();
    if (filled) {
      String collection = names.spelled("java.util.Collection");
      String collections = names.spelled("java.util.Collections");
      methods.add(
          List.of(
              modifiers + "<C extends " + collection + "> C filled(C empty, Object... elements) {",
              "  " + collections + ".addAll(empty, elements);",
              "  return empty;",
              "}"));
    }
    if (mapped) {
      methods.add(
          List.of(
              modifiers
                  + "<M extends "
                  + names.spelled("java.util.Map")
                  + "> M mapped(M empty, Object... parts) {",
              "  for (int i = 0; i < parts.length; i += 2) {",
              "    empty.put(parts[i], parts[i + 1]);",
              "  }",
              "  return empty;",
              "}"));
    }
    return methods;
  }
}
