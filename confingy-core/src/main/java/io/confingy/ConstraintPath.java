package io.confingy;

import io.confingy.internal.problem.PathText;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/**
 * Where in an object something is that a constraint is about, in Confingy's spelling.
 *
 * @param parameter the position of the parameter, or -1 where it is about all of them
 * @param text the steps from the object on
 */
record ConstraintPath(int parameter, String text) {

  /** Reads the path of a violation on a constructor's parameter. */
  static ConstraintPath ofParameter(Path path, List<String> names) {
    StringBuilder text = new StringBuilder();
    int parameter = -1;
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.as(Path.ParameterNode.class).getParameterIndex();
        text.append(PathText.name(names.get(parameter)));
      } else if (parameter >= 0) {
        append(text, node);
      }
    }
    return new ConstraintPath(parameter, text.toString());
  }

  /** Reads the path of a violation on a property that is a parameter, too. */
  static ConstraintPath ofProperty(Path path, int parameter) {
    StringBuilder text = new StringBuilder();
    path.forEach(node -> append(text, node));
    return new ConstraintPath(parameter, text.toString());
  }

  private static void append(StringBuilder text, Path.Node node) {
    if (node.isInIterable()) {
      text.append(element(node));
    }
    if (node.getKind() == ElementKind.PROPERTY) {
      text.append(PathText.name(node.getName()));
    }
  }

  private static String element(Path.Node node) {
    if (node.getIndex() != null) {
      return PathText.index(node.getIndex());
    }
    if (node.getKey() == null) {
      return "[]"; // Elements of sets have no position.
    }
    return node.getKey() instanceof String key
        ? PathText.name(key)
        : PathText.key(String.valueOf(node.getKey()));
  }
}
