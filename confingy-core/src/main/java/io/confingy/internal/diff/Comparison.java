package io.confingy.internal.diff;

import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the changes between two graphs, in the order of the second.
 *
 * <p>Equal values have one node. Of others the parts are compared: what still has to be is on a
 * stack, so that no depth is too deep, and what may stand in several places is not compared twice
 * with one another, so that sharing costs nothing.
 */
public final class Comparison {

  /** How many times as many parts as there are may be looked at once more. */
  private static final int AGAIN = 4;

  private final Document a;
  private final Document b;
  private final ClassUse classesOfA;
  private final ClassUse classesOfB;
  private final Work work = new Work();
  private final Interner interner;
  private final Partners partners;
  private final ObjectParts objects;
  private final ContainerParts containers;
  private final Deque<Item> open = new ArrayDeque<>();
  private final List<Delta> found = new ArrayList<>();

  Comparison(Document a, Document b, Interner interner) {
    this.a = a;
    this.b = b;
    this.interner = interner;
    classesOfA = new ClassUse(a);
    classesOfB = new ClassUse(b);
    work.add(interner.parts());
    partners = new Partners(interner, AGAIN * interner.parts());
    PartComparison parts = new PartComparison(interner, work);
    objects = new ObjectParts(classesOfA, classesOfB, parts);
    containers = new ContainerParts(interner, work, parts);
  }

  /**
   * Returns the changes from the first graph to the second.
   *
   * @param interner what both graphs have their nodes from
   */
  public static List<Delta> between(Document a, Document b, Interner interner) {
    return new Comparison(a, b, interner).changes();
  }

  List<Delta> changes() {
    Place root = Place.root(interner.themselves());
    open.push(new Pair(a.root(), root, b.root(), root, false));
    while (!open.isEmpty()) {
      Item item = open.pop();
      if (item instanceof Delta delta) {
        found.add(delta);
      } else {
        List<Item> next = compare((Pair) item);
        for (int i = next.size() - 1; i >= 0; i--) {
          open.push(next.get(i));
        }
      }
    }
    List<Delta> changes = Renames.gather(Moves.find(found, interner, partners));
    changes.addAll(classesOfA.compare(classesOfB));
    return changes;
  }

  /** Returns how many steps were taken. */
  long steps() {
    return work.steps();
  }

  private List<Item> compare(Pair pair) {
    work.add(1);
    List<Item> next = new ArrayList<>();
    boolean equal = interner.areEqual(pair.a(), pair.b());
    if (equal && !interner.isItself(pair.a()) && !interner.isItself(pair.b())) {
      return next;
    }
    if (!(pair.a() instanceof Composite first) || !(pair.b() instanceof Composite second)) {
      if (!equal) {
        next.add(Delta.changed(pair.a(), pair.from(), pair.b(), pair.to()));
      }
      return next;
    }
    Partners.Meeting meeting = partners.meet(first, second, pair, next);
    boolean again = meeting != Partners.Meeting.NEW;
    if (meeting == Partners.Meeting.KNOWN || (again && equal)) {
      return next;
    }
    if (meeting == Partners.Meeting.TOO_MANY) {
      next.add(Delta.changed(first, pair.from(), second, pair.to()));
      return next;
    }
    compare(first, second, pair, pair.quiet() || again, equal, next);
    return next;
  }

  private void compare(
      Composite first, Composite second, Pair pair, boolean quiet, boolean equal, List<Item> next) {
    if (equal) {
      for (int i = 0; i < first.size(); i++) {
        if (first.part(i) instanceof Composite) {
          next.add(pair.parts(first, i, second, i, quiet));
        }
      }
      work.add(first.size());
    } else if (first instanceof ObjectNode x && second instanceof ObjectNode y) {
      objects.compare(x, y, pair, quiet, next);
    } else if (first instanceof ContainerNode x
        && second instanceof ContainerNode y
        && containers.areComparable(x, y)) {
      containers.compare(x, y, pair, quiet, next);
    } else if (first instanceof BoundNode x
        && second instanceof BoundNode y
        && x.method().equals(y.method())) {
      next.add(pair.parts(x, 0, y, 0, quiet));
    } else {
      next.add(Delta.changed(first, pair.from(), second, pair.to()));
    }
  }
}
