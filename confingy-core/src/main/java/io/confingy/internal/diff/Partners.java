package io.confingy.internal.diff;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Interner;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which composite of one graph stands for which of the other: the one at the first place where they
 * met. Where another one stands for it at a later place, what is shared has changed.
 *
 * <p>Those that stand in one place each are not kept here. To what is kept they are others each
 * time.
 */
final class Partners {

  private final IdentityHashMap<Composite, Met> ofA = new IdentityHashMap<>();
  private final IdentityHashMap<Composite, Met> ofB = new IdentityHashMap<>();

  private final Interner interner;

  /** How many more parts may be looked at of what was looked at before. */
  private long again;

  Partners(Interner interner, long again) {
    this.interner = interner;
    this.again = again;
  }

  /** Tells whether a composite of the first graph stands in the second, too. */
  boolean hasA(Composite a) {
    return ofA.containsKey(a);
  }

  /** Tells whether a composite of the second graph stands in the first, too. */
  boolean hasB(Composite b) {
    return ofB.containsKey(b);
  }

  /** Notes that two composites stand for one another, and tells if what is shared has changed. */
  Meeting meet(Composite a, Composite b, Pair pair, List<Item> told) {
    Met metA = ofA.get(a);
    Met metB = ofB.get(b);
    if (isMetWith(metA, b) || isMetWith(metB, a)) {
      return Meeting.KNOWN;
    }
    boolean areNew = metA == null && metB == null;
    if (!areNew && !pair.quiet()) {
      tell(metA, metB, pair, told);
    }
    note(ofA, a, b, pair.from());
    note(ofB, b, a, pair.to());
    if (areNew && !pair.quiet()) {
      return Meeting.NEW;
    }
    again -= a.size() + b.size();
    return (metA == null || metB == null) && again >= 0 ? Meeting.OTHER : Meeting.TOO_MANY;
  }

  private void note(
      IdentityHashMap<Composite, Met> known, Composite one, Composite other, Place place) {
    if (interner.isItself(one)) {
      known.putIfAbsent(one, new Met(other, place));
    }
  }

  @SuppressWarnings("ReferenceEquality") // Whether it is the same object is the question.
  private boolean isMetWith(@Nullable Met met, Composite other) {
    return met != null && met.partner == other && interner.isItself(other);
  }

  private static void tell(@Nullable Met metA, @Nullable Met metB, Pair pair, List<Item> told) {
    if (metA != null) {
      told.add(Delta.broken(pair.from(), pair.to(), metA.place));
    }
    if (metB != null) {
      told.add(Delta.introduced(pair.from(), pair.to(), metB.place));
    }
  }

  /** How two composites know one another. */
  enum Meeting {
    /** Neither was met before. */
    NEW,
    /** They met before, and were compared then. */
    KNOWN,
    /** One of them was met before, with another one. */
    OTHER,
    /** They were met so often with others that they are not to be compared part by part. */
    TOO_MANY
  }

  private record Met(Composite partner, Place place) {}
}
