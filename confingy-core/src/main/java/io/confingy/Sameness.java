package io.confingy;

import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.GraphSameness;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compares recipes as configurations: by what would be written of them. */
final class Sameness {

  private Sameness() {}

  static boolean equal(Lazy<?> a, Lazy<?> b) {
    Companion companion = a.companion();
    if (companion != b.companion() || simpleArgumentsDiffer(a, b, companion.signature().size())) {
      return false;
    }
    Document graphA = graph(a);
    Document graphB = graph(b);
    if (graphA != null && graphB != null) {
      return GraphSameness.equal(graphA.root(), graphB.root());
    }
    return graphA == null
        && graphB == null
        && Arrays.deepEquals(companion.argumentsOf(a), companion.argumentsOf(b));
  }

  /** Decides most comparisons of unequal recipes without a graph. */
  private static boolean simpleArgumentsDiffer(Lazy<?> a, Lazy<?> b, int size) {
    for (int i = 0; i < size; i++) {
      Object first = a.argument(i);
      if ((first instanceof String || first instanceof Number || first instanceof Enum<?>)
          && !first.equals(b.argument(i))) {
        return true;
      }
    }
    return false;
  }

  static int hash(Lazy<?> recipe) {
    Document graph = graph(recipe);
    return graph == null
        ? Arrays.deepHashCode(recipe.companion().argumentsOf(recipe))
        : GraphSameness.hash(graph.root());
  }

  /** Returns the graph of a recipe, or null where it holds something that is no fingy. */
  private static @Nullable Document graph(Lazy<?> recipe) {
    try {
      return Confingy.runtime().graph(recipe);
    } catch (SerializationException e) {
      return null;
    }
  }
}
