package io.confingy.internal.json;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.path.Step;
import io.confingy.internal.problem.Nearest;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A way into the JSON of a document, along the parts of the configuration that it says. */
final class ValuePlace {

  /** Where the parts of a marked object are; where there are none, it is a value by itself. */
  private static final List<String> BODIES =
      List.of(Markers.INIT, Markers.CONFIG, Markers.FIELDS, Markers.ITEMS, Markers.ENTRIES);

  private final Node root;
  private List<Integer> route = new ArrayList<>();
  private Node node;
  private final StringBuilder path = new StringBuilder(PathText.ROOT);

  /** Whether the parts of the node are pairs of a key and a value. */
  private boolean entries;

  private ValuePlace(Node root) {
    this.root = root;
    this.node = root;
  }

  /** Follows a path; throws where it leads nowhere. */
  static ValuePlace find(Node root, List<Step> steps) {
    ValuePlace place = new ValuePlace(root);
    place.enterValue();
    steps.forEach(place::step);
    return place;
  }

  /** Returns the JSON that is there. */
  Node node() {
    return node;
  }

  /** Returns which part it is of which part, from the outside to the inside. */
  List<Integer> route() {
    return route;
  }

  String path() {
    return path.toString();
  }

  /** Where the configuration itself is not the outermost object. */
  private void enterValue() {
    int value = field(node, Markers.VALUE);
    if (value >= 0) {
      enter(value);
    }
  }

  private void enter(int part) {
    node = ((ContainerNode) node).part(part);
    route.add(part);
  }

  private void step(Step step) {
    if (step.isPattern()) {
      throw new ProblemException(
          Problem.of("A value is set in one place at a time.")
              .at(path())
              .found("a pattern for several places")
              .expected("a path such as `$.models[1].optimizer.lr`"));
    }
    followReferences();
    enterBody();
    Map<String, Integer> parts = parts(node);
    String spelled =
        step instanceof Step.Name name ? PathText.name(name.name()) : "[" + text(step) + "]";
    Integer part = parts.get(spelled);
    if (part == null) {
      throw nothingThere(spelled, parts);
    }
    path.append(spelled);
    enter(part);
    if (entries && isPair(node)) {
      enter(1);
    }
  }

  private static String text(Step step) {
    return step instanceof Step.Position position ? position.text() : "";
  }

  private void enterBody() {
    entries = false;
    for (String body : BODIES) {
      int at = field(node, body);
      if (at >= 0) {
        enter(at);
        entries = body.equals(Markers.ENTRIES) && !isObject(node);
        return;
      }
    }
  }

  private void followReferences() {
    int reference = field(node, Markers.REF);
    if (reference >= 0) {
      List<Integer> target = routeTo(((ContainerNode) node).part(reference));
      if (target != null) {
        route = target;
        node = at(target);
      }
    }
  }

  private Node at(List<Integer> target) {
    Node at = root;
    for (int part : target) {
      at = ((ContainerNode) at).part(part);
    }
    return at;
  }

  /** Returns the way to the object that carries a number. */
  private @Nullable List<Integer> routeTo(Node id) {
    Deque<ContainerNode> open = new ArrayDeque<>();
    Deque<Integer> next = new ArrayDeque<>();
    open.push((ContainerNode) root);
    next.push(0);
    while (!open.isEmpty()) {
      ContainerNode top = open.element();
      int part = next.pop();
      if (part == 0 && carries(top, id)) {
        List<Integer> found = new ArrayList<>();
        next.descendingIterator().forEachRemaining(each -> found.add(each - 1));
        return found;
      }
      if (part == top.size()) {
        open.pop();
        continue;
      }
      next.push(part + 1);
      if (top.part(part) instanceof ContainerNode inner) {
        open.push(inner);
        next.push(0);
      }
    }
    return null;
  }

  private static boolean carries(ContainerNode object, Node id) {
    int at = field(object, Markers.ID);
    return at >= 0 && object.part(at).equals(id);
  }

  /** Returns where the parts of a node are, by their steps. */
  private Map<String, Integer> parts(Node of) {
    Map<String, Integer> parts = new LinkedHashMap<>();
    if (!(of instanceof ContainerNode container)) {
      return parts;
    }
    boolean object = isObject(of);
    for (int i = 0; i < container.size(); i += object ? 2 : 1) {
      if (object) {
        String name = ((Scalar.Text) container.part(i)).value();
        if (!name.startsWith(Markers.PREFIX)) {
          parts.put(PathText.name(name), i + 1);
        }
      } else if (entries && isPair(container.part(i))) {
        parts.put(key(((ContainerNode) container.part(i)).part(0)), i);
      } else {
        parts.put(PathText.index(i), i);
      }
    }
    return parts;
  }

  /** Spells the step to the value of a key. */
  private static String key(Node key) {
    if (key instanceof Scalar.Text text) {
      return PathText.name(text.value());
    }
    int name = field(key, Markers.NAME);
    Node shown = name >= 0 ? ((ContainerNode) key).part(name) : key;
    return PathText.key(shown instanceof Scalar.Text text ? text.value() : PlainJson.write(shown));
  }

  private static boolean isPair(Node node) {
    return node instanceof ContainerNode pair && !isObject(pair) && pair.size() == 2;
  }

  static boolean isObject(Node node) {
    return node instanceof ContainerNode container && container.shape().form() == Shape.Form.MAP;
  }

  /** Returns where the value of a field is, or -1 where there is no such field. */
  static int field(Node node, String name) {
    if (node instanceof ContainerNode object && isObject(node)) {
      for (int i = 0; i < object.size(); i += 2) {
        if (((Scalar.Text) object.part(i)).value().equals(name)) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  private ProblemException nothingThere(String step, Map<String, Integer> parts) {
    String known =
        parts.isEmpty()
            ? "the end of the path: a single value has no parts"
            : "one of " + shown(List.copyOf(parts.keySet()));
    Problem problem =
        Problem.of("There is nothing at " + Quote.code(step) + ".").at(path()).expected(known);
    throw new ProblemException(
        Nearest.to(step, parts.keySet())
            .map(near -> problem.advice("did you mean " + Quote.code(near) + "?"))
            .orElse(problem));
  }

  private static String shown(List<String> steps) {
    int most = 20;
    List<String> first = steps.subList(0, Math.min(most, steps.size()));
    return String.join(", ", first.stream().map(Quote::code).toList())
        + (steps.size() > most ? " and " + (steps.size() - most) + " more" : "");
  }
}
