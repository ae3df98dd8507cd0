package io.confingy.cli.view;

import io.confingy.Change;
import io.confingy.cli.view.Spots.Spot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds, for what was removed, the card of the second configuration where it is shown.
 *
 * <p>What the changes say is followed, and nothing compared: what was neither removed, added nor
 * moved stands on both sides in one order.
 */
final class Counterparts {

  private final Spots a;
  private final Spots b;

  /** The cards of the second configuration by those of the first, as far as changes name both. */
  private final Map<Integer, Integer> known = new HashMap<>();

  private final Map<Integer, Set<Integer>> goneFromA = new HashMap<>();
  private final Map<Integer, Set<Integer>> newInB = new HashMap<>();
  private final Map<Integer, int[]> keptOfB = new HashMap<>();

  Counterparts(Spots a, Spots b, List<Change> changes) {
    this.a = a;
    this.b = b;
    known.put(0, 0);
    changes.forEach(this::learn);
  }

  /**
   * Where something that was removed is shown.
   *
   * @param card a card of the second configuration
   * @param row the row in front of which it is
   * @param label what it is called there
   */
  record Place(int card, int row, String label) {}

  private void learn(Change change) {
    Optional<List<Spot>> from = change.from().map(a::way);
    Optional<List<Spot>> to = change.to().map(b::way);
    boolean moves = change.kind() == Change.Kind.MOVED;
    if (from.isPresent() && to.isPresent() && !moves) {
      learn(from.get(), to.get());
      return;
    }
    from.ifPresent(way -> note(goneFromA, way));
    to.ifPresent(way -> note(newInB, way));
  }

  private void learn(List<Spot> from, List<Spot> to) {
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      known.putIfAbsent(from.get(i).node(), to.get(i).node());
    }
  }

  private static void note(Map<Integer, Set<Integer>> rows, List<Spot> way) {
    Spot spot = way.get(way.size() - 1);
    rows.computeIfAbsent(spot.holder(), each -> new HashSet<>()).add(spot.row());
  }

  Place of(List<Spot> removed) {
    int card = 0;
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < removed.size(); i++) {
      Spot spot = removed.get(i);
      boolean last = i == removed.size() - 1;
      int next = last || label.length() > 0 ? Card.NONE : counterpart(spot, card);
      if (next != Card.NONE) {
        card = next;
      } else {
        Card.Row row = a.card(spot.holder()).rows().get(spot.row());
        label.append(last && label.isEmpty() ? row.label() : row.step());
      }
    }
    int row = removed.get(removed.size() - 1).row();
    return new Place(card, Math.min(row, b.card(card).rows().size()), label.toString());
  }

  private int counterpart(Spot spot, int card) {
    Integer told = known.get(spot.node());
    if (told != null) {
      return told;
    }
    Card.Row row = a.card(spot.holder()).rows().get(spot.row());
    int there =
        switch (b.card(card).kind()) {
          case LIST, TUPLE -> inOrder(spot, card);
          case SET -> Card.NONE;
          default -> b.row(card, row.step());
        };
    return there == Card.NONE ? Card.NONE : b.card(card).rows().get(there).child();
  }

  private int inOrder(Spot spot, int card) {
    Set<Integer> gone = goneFromA.getOrDefault(spot.holder(), Set.of());
    int rank = spot.row() - (int) gone.stream().filter(row -> row < spot.row()).count();
    int[] kept = keptOfB.computeIfAbsent(card, this::kept);
    return rank < kept.length && !gone.contains(spot.row()) ? kept[rank] : Card.NONE;
  }

  private int[] kept(int card) {
    Set<Integer> added = newInB.getOrDefault(card, Set.of());
    return IntStream.range(0, b.card(card).rows().size())
        .filter(row -> !added.contains(row))
        .toArray();
  }
}
