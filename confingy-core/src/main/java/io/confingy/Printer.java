package io.confingy;

import io.confingy.internal.graph.GraphText;

/** Shows recipes on one line, for logs and debuggers. */
final class Printer {

  private Printer() {}

  /** Returns a text such as {@code Lazy<Model>(layers=4, dropout=0.1)}. */
  static String print(Lazy<?> recipe) {
    try {
      return GraphText.of(Confingy.runtime().graph(recipe).root());
    } catch (SerializationException e) {
      // Whoever prints a recipe may be looking for just this mistake.
      return "Lazy<"
          + Names.simple(recipe.companion().type())
          + ">("
          + e.problem().sentence()
          + ")";
    }
  }

  /** Returns the same for what was built from a recipe: {@code Model(layers=4, dropout=0.1)}. */
  static String arguments(Lazy<?> recipe) {
    String type = Names.simple(recipe.companion().type());
    return print(recipe).replaceFirst("Lazy<" + java.util.regex.Pattern.quote(type) + ">", type);
  }
}
