package io.confingy.internal.diff;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import java.util.List;

/** Compares parts of two composites, as far as one look is enough. */
final class PartComparison {

  private final Interner interner;
  private final Work work;

  PartComparison(Interner interner, Work work) {
    this.interner = interner;
    this.work = work;
  }

  /** Adds what there is to do, or to tell, of two parts that stand for one another. */
  void add(Composite a, int i, Composite b, int j, Pair pair, boolean quiet, List<Item> next) {
    work.add(1);
    Node first = a.part(i);
    Node second = b.part(j);
    boolean equal = interner.areEqual(first, second);
    if (!(first instanceof Composite) && !(second instanceof Composite)) {
      if (!equal) {
        next.add(Delta.changed(first, pair.from().of(a, i), second, pair.to().of(b, j)));
      }
    } else if (!equal || interner.isItself(first) || interner.isItself(second)) {
      next.add(pair.parts(a, i, b, j, quiet));
    }
  }

  /** Adds that a part is no longer there. */
  void removed(Composite a, int i, Composite b, Pair pair, List<Item> next) {
    work.add(1);
    next.add(Delta.removed(a.part(i), pair.from().of(a, i), pair.to().of(b, 0)));
  }

  /** Adds that a part was not there. */
  void added(Composite a, Composite b, int j, Pair pair, List<Item> next) {
    work.add(1);
    next.add(Delta.added(pair.from().of(a, 0), b.part(j), pair.to().of(b, j)));
  }
}
