package io.confingy.internal.graph;

import io.confingy.internal.problem.PathText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds out, when it is needed for a message, where in a graph a node stands. */
public final class PathFinder {

  private PathFinder() {}

  /** Returns the path to the first place where this very node stands. */
  public static String path(Node root, Node wanted) {
    Set<Composite> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Step> open = new ArrayDeque<>();
    if (root instanceof Composite composite && root != wanted) {
      open.push(new Step(composite));
    }
    while (!open.isEmpty()) {
      Step step = open.element();
      if (++step.index >= step.composite.size()) {
        open.pop();
        continue;
      }
      Node part = step.composite.part(step.index);
      if (part == wanted) {
        return spell(open);
      }
      if (part instanceof Composite composite && seen.add(composite)) {
        open.push(new Step(composite));
      }
    }
    return PathText.ROOT;
  }

  private static String spell(Deque<Step> open) {
    List<Step> steps = new ArrayList<>(open);
    Collections.reverse(steps);
    StringBuilder path = new StringBuilder(PathText.ROOT);
    for (Step step : steps) {
      path.append(step(step.composite, step.index));
    }
    return path.toString();
  }

  /** Returns the step from a composite to one of its parts. */
  public static String step(Composite composite, int index) {
    if (composite instanceof ObjectNode object) {
      return PathText.name(object.name(index));
    }
    if (composite instanceof BoundNode) {
      // In a document the object stands behind a marker, and markers are no steps.
      return "";
    }
    if (((ContainerNode) composite).shape().form() != Shape.Form.MAP) {
      return PathText.index(index);
    }
    Node key = composite.part(index / 2 * 2);
    return key instanceof Scalar.Text text
        ? PathText.name(text.value())
        : PathText.key(Describe.key(key));
  }

  private static final class Step {
    final Composite composite;
    int index = -1;

    Step(Composite composite) {
      this.composite = composite;
    }
  }
}
