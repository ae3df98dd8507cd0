package io.confingy.internal.diff;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Compares two containers: lists by position, sets by element, maps by key. */
final class ContainerParts {

  private final Interner interner;
  private final Work work;
  private final PartComparison parts;

  ContainerParts(Interner interner, Work work, PartComparison parts) {
    this.interner = interner;
    this.work = work;
    this.parts = parts;
  }

  /** Tells whether the parts of two containers are of one kind. */
  boolean areComparable(ContainerNode x, ContainerNode y) {
    return x.shape().form() == y.shape().form() || (isList(x) && isList(y));
  }

  private static boolean isList(ContainerNode container) {
    Shape.Form form = container.shape().form();
    return form == Shape.Form.LIST || form == Shape.Form.TUPLE;
  }

  void compare(ContainerNode x, ContainerNode y, Pair pair, boolean quiet, List<Item> next) {
    if (!x.shape().equals(y.shape())) {
      next.add(Delta.ofClasses(DeltaKind.CLASS_CHANGED, spell(x.shape()), spell(y.shape()), pair));
    }
    switch (x.shape().form()) {
      case LIST, TUPLE -> compareLists(x, y, pair, quiet, next);
      case SET -> compareKeyed(x, y, 1, pair, quiet, next);
      case MAP -> compareKeyed(x, y, 2, pair, quiet, next);
    }
  }

  private static String spell(Shape shape) {
    String plain =
        switch (shape.form()) {
          case LIST -> "list";
          case SET -> "set";
          case MAP -> "map";
          case TUPLE -> "tuple";
        };
    String name = shape.type() == null ? plain : Quote.plain(shape.type().toString());
    String of =
        shape.elementType() == null ? "" : " of " + Quote.plain(shape.elementType().toString());
    return name + of + (shape.order() == null ? "" : ", " + Quote.plain(shape.order()));
  }

  private void compareLists(
      ContainerNode x, ContainerNode y, Pair pair, boolean quiet, List<Item> next) {
    ListMatch match = ListMatch.of(x, y, interner, work, true);
    int behind = 0;
    for (int j = 0; j < y.size(); j++) {
      int partner = match.partner(j);
      if (partner >= 0) {
        removed(x, behind, partner, y, match, pair, next);
        behind = partner + 1;
        parts.add(x, partner, y, j, pair, quiet, next);
      } else if (match.origin(j) >= 0) {
        moved(x, match.origin(j), y, j, pair, next);
        parts.add(x, match.origin(j), y, j, pair, quiet, next);
      } else {
        parts.added(x, y, j, pair, next);
      }
    }
    removed(x, behind, x.size(), y, match, pair, next);
  }

  private void removed(
      Composite x, int from, int to, Composite y, ListMatch match, Pair pair, List<Item> next) {
    for (int i = from; i < to; i++) {
      if (!match.isKept(i)) {
        parts.removed(x, i, y, pair, next);
      }
    }
  }

  private static void moved(Composite x, int i, Composite y, int j, Pair pair, List<Item> next) {
    next.add(
        Delta.ofNodes(
            DeltaKind.MOVED, x.part(i), pair.from().of(x, i), y.part(j), pair.to().of(y, j)));
  }

  /** Compares by the first of each so many parts: the element itself, or the key. */
  private void compareKeyed(
      ContainerNode x, ContainerNode y, int stride, Pair pair, boolean quiet, List<Item> next) {
    int[] partners = partners(x, y, stride);
    boolean[] kept = new boolean[x.size()];
    for (int partner : partners) {
      if (partner >= 0) {
        kept[partner] = true;
      }
    }
    int value = stride - 1;
    for (int i = 0; i < x.size(); i += stride) {
      if (!kept[i]) {
        parts.removed(x, i + value, y, pair, next);
      }
    }
    if (isReordered(partners)) {
      next.add(Delta.ofNodes(DeltaKind.REORDERED, x, pair.from(), y, pair.to()));
    }
    for (int j = 0; j < y.size(); j += stride) {
      int partner = partners[j];
      if (partner < 0) {
        parts.added(x, y, j + value, pair, next);
        continue;
      }
      for (int part = 0; part < stride; part++) {
        parts.add(x, partner + part, y, j + part, pair, quiet, next);
      }
    }
  }

  private int[] partners(ContainerNode x, ContainerNode y, int stride) {
    Queues<Integer> places = new Queues<>();
    for (int i = 0; i < x.size(); i += stride) {
      places.add(interner.of(x.part(i)), i);
    }
    int[] partners = new int[y.size()];
    Arrays.fill(partners, -1);
    List<Integer> added = new ArrayList<>();
    for (int j = 0; j < y.size(); j += stride) {
      Integer known = places.poll(interner.of(y.part(j)));
      if (known != null) {
        partners[j] = known;
      } else if (stride == 1 && y.part(j) instanceof Composite) {
        added.add(j);
      }
    }
    work.add(x.size() + y.size());
    if (!added.isEmpty()) {
      pairChanged(x, y, places, added, partners);
    }
    return partners;
  }

  /** Lets objects of a set that were replaced by such as are alike be those, changed. */
  private void pairChanged(
      ContainerNode x, ContainerNode y, Queues<Integer> left, List<Integer> added, int[] partners) {
    List<Integer> removed = new ArrayList<>();
    for (Integer i : left.rest()) {
      if (x.part(i) instanceof Composite) {
        removed.add(i);
      }
    }
    Collections.sort(removed);
    new Likeness(interner, work).pair(x, removed, y, added, partners);
  }

  private static boolean isReordered(int[] partners) {
    int last = -1;
    for (int partner : partners) {
      if (partner >= 0 && partner < last) {
        return true;
      }
      last = Math.max(last, partner);
    }
    return false;
  }
}
