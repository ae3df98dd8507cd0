package io.confingy.internal.diff;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the changes of an edit in a document. Where nothing changes it may be another one than the
 * edit was made from.
 */
final class TreeApplication {

  private final Interner interner;

  /** The objects and arrays that are being changed, the innermost first. */
  private final Deque<Open> open = new ArrayDeque<>();

  private TreeApplication(Interner interner) {
    this.interner = interner;
  }

  static Node apply(TreeEdit edit, Node given, Interner interner) {
    return new TreeApplication(interner).apply(edit, given);
  }

  private Node apply(TreeEdit root, Node given) {
    Open outer = new Open(Shape.LIST, "");
    outer.add(given, root, "");
    open.push(outer);
    while (true) {
      Open top = open.element();
      if (top.next < top.inside.size()) {
        start(top.inside.get(top.next++), top);
      } else if (open.size() == 1) {
        return outer.parts.get(0);
      } else {
        open.pop();
        open.element().complete(ContainerNode.of(top.shape, top.parts));
      }
    }
  }

  private void start(Inner inner, Open top) {
    if (inner.edit instanceof TreeEdit.Replace replace) {
      require(replace.old(), inner.given, inner.step);
      top.complete(replace.now());
    } else if (inner.edit instanceof TreeEdit.Fields fields) {
      open.push(fields(fields, inner));
    } else {
      open.push(elements((TreeEdit.Elements) inner.edit, inner));
    }
  }

  private Open fields(TreeEdit.Fields fields, Inner inner) {
    if (!(inner.given instanceof ContainerNode given) || !given.shape().isPlain(Shape.Form.MAP)) {
      throw differs(fields.a(), inner.given, inner.step);
    }
    Open changed = new Open(Shape.MAP, inner.step);
    Map<String, Integer> before = TreeEdit.places(fields.a());
    Map<String, Integer> there = TreeEdit.places(given);
    for (int j = 0; j < fields.b().size(); j += 2) {
      String name = TreeEdit.name(fields.b(), j);
      Integer place = there.remove(name);
      Node found = place == null ? null : given.part(place + 1);
      Node added = before.remove(name) == null ? fields.b().part(j + 1) : null;
      TreeEdit edit = fields.changed().get(name);
      if (found != null ? added != null : edit != null) {
        throw differs(added == null ? fields.a() : null, found, inner.step + step(name));
      }
      Node now = added == null ? found : added;
      if (now != null) {
        changed.parts.add(fields.b().part(j));
        changed.add(now, edit, step(name));
      }
    }
    requireRemoved(fields.a(), before, given, there, inner.step);
    keepOthers(given, there, changed);
    return changed;
  }

  private void requireRemoved(
      ContainerNode a,
      Map<String, Integer> removed,
      ContainerNode given,
      Map<String, Integer> there,
      String step) {
    removed.forEach(
        (name, i) -> {
          Integer place = there.remove(name);
          Node found = place == null ? null : given.part(place + 1);
          require(a.part(i + 1), found, step + step(name));
        });
  }

  /** Keeps the fields that neither of the compared documents has, in their order. */
  private static void keepOthers(ContainerNode given, Map<String, Integer> there, Open changed) {
    there.values().stream()
        .sorted()
        .forEach(
            i -> {
              changed.parts.add(given.part(i));
              changed.parts.add(given.part(i + 1));
            });
  }

  private Open elements(TreeEdit.Elements elements, Inner inner) {
    if (!(inner.given instanceof ContainerNode given)
        || !given.shape().isPlain(Shape.Form.LIST)
        || given.size() != elements.a().size()) {
      throw differs(elements.a(), inner.given, inner.step);
    }
    for (int i = 0; i < given.size(); i++) {
      if (!elements.match().isKept(i)) {
        require(elements.a().part(i), given.part(i), inner.step + PathText.index(i));
      }
    }
    Open changed = new Open(Shape.LIST, inner.step);
    for (int j = 0; j < elements.b().size(); j++) {
      int i = elements.match().partner(j);
      if (i < 0) {
        changed.parts.add(elements.b().part(j));
      } else {
        changed.add(given.part(i), elements.changed().get(j), PathText.index(i));
      }
    }
    return changed;
  }

  private void require(Node expected, @Nullable Node found, String step) {
    if (found == null || !interner.areEqual(expected, found)) {
      throw differs(expected, found, step);
    }
  }

  /** Returns the step to a field; markers are no steps. */
  private static String step(String name) {
    return name.startsWith(Shape.RESERVED) ? "" : PathText.name(name);
  }

  private ProblemException differs(@Nullable Node expected, @Nullable Node found, String step) {
    StringBuilder path = new StringBuilder(PathText.ROOT);
    for (Iterator<Open> each = open.descendingIterator(); each.hasNext(); ) {
      path.append(each.next().step);
    }
    return new ProblemException(
        Problem.of("The document is not as the compared one where it is to be changed.")
            .at(path.append(step).toString())
            .found(describe(found))
            .expected(describe(expected))
            .advice("apply the changes to the document that was compared first"));
  }

  private static String describe(@Nullable Node node) {
    if (node == null) {
      return "nothing";
    }
    return node instanceof ContainerNode container && container.shape().isPlain(Shape.Form.MAP)
        ? "an object with " + container.size() / 2 + " fields"
        : Describe.node(node);
  }

  /** A value that is to be changed, inside of one that is. */
  private record Inner(int slot, TreeEdit edit, Node given, String step) {}

  /** An object or array that is being put together. */
  private static final class Open {
    final Shape shape;

    /** How it is reached from the one around it. */
    final String step;

    final List<Node> parts = new ArrayList<>();
    final List<Inner> inside = new ArrayList<>();
    int next;

    Open(Shape shape, String step) {
      this.shape = shape;
      this.step = step;
    }

    /** Adds a part, which is to be changed if there is an edit. */
    void add(Node part, @Nullable TreeEdit edit, String partStep) {
      if (edit != null) {
        inside.add(new Inner(parts.size(), edit, part, partStep));
      }
      parts.add(part);
    }

    /** Puts the changed part in the place of the last that was looked at. */
    void complete(Node part) {
      parts.set(inside.get(next - 1).slot, part);
    }
  }
}
