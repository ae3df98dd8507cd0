package io.confingy;

import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the argument of a document for each parameter of today, as loading the document does. */
final class ArgumentOrder {

  private ArgumentOrder() {}

  /**
   * Returns the position of the argument of each parameter, or -1 where its default stands.
   *
   * @throws ProblemException if a parameter has no argument and no default, or two, or an argument
   *     has no parameter
   */
  static List<Integer> of(ObjectNode node, Class<?> type, Signature signature) {
    Integer[] order = new Integer[signature.size()];
    Arrays.fill(order, -1);
    for (int i = 0; i < node.size(); i++) {
      String name = node.name(i);
      int parameter = signature.anyIndexOf(name);
      if (parameter < 0) {
        throw new ProblemException(
            Problems.unknownArgument(type, signature, name)
                .advice(
                    "if a parameter was renamed, put `@FormerName` on it; if it was removed, load"
                        + " with `Confingy.builder().lenient()` and save again"));
      }
      if (order[parameter] >= 0) {
        String other = node.name(order[parameter]);
        throw new ProblemException(Problems.twoNames(signature.name(parameter), name, other));
      }
      order[parameter] = i;
    }
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      if (order[i] < 0 && !signature.parameter(i).hasDefault()) {
        missing.add(signature.name(i));
      }
    }
    if (!missing.isEmpty()) {
      throw new ProblemException(Problems.missingArguments(type, signature, missing));
    }
    return List.of(order);
  }
}
