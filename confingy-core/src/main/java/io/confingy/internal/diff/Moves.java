package io.confingy.internal.diff;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what was removed in one place and is there again in another. */
final class Moves {

  private final Interner interner;
  private final Partners partners;

  private Moves(Interner interner, Partners partners) {
    this.interner = interner;
    this.partners = partners;
  }

  static List<Delta> find(List<Delta> changes, Interner interner, Partners partners) {
    return new Moves(interner, partners).find(changes);
  }

  private List<Delta> find(List<Delta> changes) {
    Queues<Delta> removed = new Queues<>();
    for (Delta change : changes) {
      Composite value = value(change, DeltaKind.REMOVED);
      if (value != null && !partners.hasA(value)) {
        removed.add(interner.of(value), change);
      }
    }
    Set<Delta> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Delta> told = new ArrayList<>();
    for (Delta change : changes) {
      Composite value = value(change, DeltaKind.ADDED);
      Delta source =
          value == null || partners.hasB(value) ? null : removed.poll(interner.of(value));
      told.add(source == null ? change : Delta.moved(source, change));
      if (source != null) {
        gone.add(source);
      }
    }
    return gone.isEmpty() ? told : without(told, gone);
  }

  private static List<Delta> without(List<Delta> all, Set<Delta> gone) {
    List<Delta> rest = new ArrayList<>();
    for (Delta each : all) {
      if (!gone.contains(each)) {
        rest.add(each);
      }
    }
    return rest;
  }

  /** Returns the value that is added or removed, if it tells what it is. */
  private static @Nullable Composite value(Delta change, DeltaKind kind) {
    Node node = change.kind() == kind ? change.onlyNode() : null;
    return node instanceof Composite composite && ListMatch.isTelling(node) ? composite : null;
  }
}
