package io.confingy.internal.source;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.ProblemException;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides which parts of a configuration are made on their own, before what they are parts of:
 * those that stand in several places, and those that would make an expression too deep or too long.
 */
final class Plan {

  /** More values than this are not made by one method. */
  static final int LARGE = 500;

  /** The compiler overflows its stack at about 230. */
  private static final int DEEPEST = 20;

  /** The compiler takes long for the types of containers in containers. */
  private static final int DEEPEST_CONTAINERS = 5;

  private static final int LONGEST = 250;
  private static final int MOST_ELEMENTS = 200;
  private static final int SMALL = 10;

  private final Document document;
  private final Classes classes;
  private final IdentityHashMap<Composite, Part> parts = new IdentityHashMap<>();
  private final List<Composite> order = new ArrayList<>();
  private final Map<String, Declared> spellings = new HashMap<>();
  private long values = 1;

  Plan(Document document, Classes classes) {
    this.document = document;
    this.classes = classes;
    if (document.root() instanceof Composite root) {
      walk(root);
      order.forEach(this::measure);
      if (!isLarge()) {
        Wanted.find(this);
      }
    }
  }

  /** Returns all composites, each behind its parts. */
  List<Composite> order() {
    return order;
  }

  /** Tells whether there are more values than one method makes. */
  boolean isLarge() {
    return values > LARGE;
  }

  Part part(Composite node) {
    return Objects.requireNonNull(parts.get(node));
  }

  /** Returns what a part of a composite is declared as. */
  Declared place(Composite node, Part part, int index) {
    if (node instanceof ObjectNode object) {
      ClassFacts facts = document.classes().get(object.factsKey());
      String spelling = facts == null ? null : facts.types().get(object.name(index));
      return spelling == null
          ? Declared.NONE
          : spellings.computeIfAbsent(spelling, Declared::parse);
    }
    return node instanceof ContainerNode container
        ? Kinds.part(container, part.type, index)
        : Declared.NONE;
  }

  private void walk(Composite root) {
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(root, met(root, Declared.NONE, null)));
    while (!open.isEmpty()) {
      Step step = open.element();
      if (step.index == step.node.size()) {
        order.add(step.node);
        open.pop();
        continue;
      }
      int index = step.index++;
      Node node = step.node.part(index);
      values++;
      if (node instanceof Composite composite) {
        Part known = parts.get(composite);
        if (known == null) {
          Declared place = place(step.node, step.part, index);
          open.push(new Step(composite, met(composite, place, hint(step.node, index))));
        } else {
          known.shared = true;
        }
      }
    }
  }

  private Part met(Composite node, Declared place, @Nullable String hint) {
    Declared type = node instanceof ContainerNode container ? Kinds.of(container, place) : place;
    Part part = new Part(type, hint);
    parts.put(node, part);
    if (node instanceof ObjectNode object) {
      part.maker = maker(object);
    }
    return part;
  }

  private Classes.@Nullable Maker maker(ObjectNode node) {
    try {
      return classes.maker(node);
    } catch (ProblemException e) {
      throw e.problem().path() != null
          ? e
          : new ProblemException(e.problem().at(PathFinder.path(document.root(), node)));
    }
  }

  /** Returns what a part is called where it stands. */
  private static @Nullable String hint(Composite node, int index) {
    if (node instanceof ObjectNode object) {
      return object.name(index);
    }
    boolean ofMap =
        node instanceof ContainerNode container && container.shape().form() == Shape.Form.MAP;
    return ofMap && index % 2 == 1 && node.part(index - 1) instanceof Scalar.Text key
        ? key.value()
        : null;
  }

  private void measure(Composite node) {
    Part part = part(node);
    part.spread = isLarge() && node instanceof ContainerNode && node.size() > MOST_ELEMENTS;
    weigh(node, part);
    if (isLarge() && part.weight > LONGEST) {
      cutParts(node, part.spread ? SMALL : 1);
      weigh(node, part);
    }
    boolean deep = part.depth >= DEEPEST || part.containers >= DEEPEST_CONTAINERS;
    part.cut = node != document.root() && (part.shared || deep || part.spread);
  }

  private void weigh(Composite node, Part part) {
    part.weight = 1;
    part.depth = 1;
    part.containers = 0;
    for (int i = 0; i < node.size(); i++) {
      part.weight += weight(node.part(i));
      if (node.part(i) instanceof Composite composite && !part(composite).cut) {
        part.depth = Math.max(part.depth, part(composite).depth + 1);
        part.containers = Math.max(part.containers, part(composite).containers);
      }
    }
    boolean inferred =
        node instanceof ContainerNode || (part.maker != null && part.maker.isGeneric());
    part.containers = inferred ? part.containers + 1 : 0;
  }

  private void cutParts(Composite node, int largest) {
    for (int i = 0; i < node.size(); i++) {
      if (node.part(i) instanceof Composite composite && part(composite).weight > largest) {
        part(composite).cut = true;
      }
    }
  }

  /** Returns how many values an expression makes. */
  int weight(Node node) {
    if (node instanceof Composite composite) {
      return part(composite).cut ? 1 : part(composite).weight;
    }
    return node instanceof Scalar.Text text ? 1 + text.value().length() / Literals.LONGEST : 1;
  }

  /** Returns how many values the expression makes that makes a composite. */
  int weightOfAll(Composite node) {
    return part(node).weight;
  }

  /** What is known of a composite. */
  static final class Part {
    /** The type of a container in its first place. */
    final Declared type;

    final @Nullable String hint;
    boolean shared;

    /** How an object is made, where more is known of it than the document says. */
    Classes.@Nullable Maker maker;

    /** What type its places want, where it may become a local variable. */
    @Nullable Type wanted;

    /** Whether it is made on its own. */
    boolean cut;

    /** Whether its parts are put into an array, some at a time. */
    boolean spread;

    private int weight;
    private int depth;
    private int containers;

    /** How it is referred to, once it is made. */
    String name = "";

    Part(Declared type, @Nullable String hint) {
      this.type = type;
      this.hint = hint;
    }
  }

  private static final class Step {
    final Composite node;
    final Part part;
    int index;

    Step(Composite node, Part part) {
      this.node = node;
      this.part = part;
    }
  }
}
