package io.confingy.internal.diff;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.problem.PathText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a node stands, from the root down; spelled only when somebody asks. */
@SuppressWarnings("ReferenceEquality") // A place is itself.
class Place {

  private final @Nullable Place parent;
  private final @Nullable Composite holder;
  private final int index;

  private Place(@Nullable Place parent, @Nullable Composite holder, int index) {
    this.parent = parent;
    this.holder = holder;
    this.index = index;
  }

  /**
   * Returns the place that all others are inside of.
   *
   * @param shared what may stand in several places
   */
  static Place root(Set<Node> shared) {
    return new Root(shared);
  }

  /** Returns what may stand in several places. */
  Set<Node> shared() {
    Place at = this;
    while (at.parent != null) {
      at = at.parent;
    }
    return ((Root) at).shared;
  }

  /** Returns the place of a part of what stands here. */
  Place of(Composite composite, int part) {
    return new Place(this, composite, part);
  }

  /** Returns the object nearest around this place, if there is one. */
  @Nullable Owner owner() {
    for (Place at = this; at != null && at.parent != null; at = at.parent) {
      if (at.holder instanceof ObjectNode object) {
        return new Owner(object, at.parent);
      }
    }
    return null;
  }

  /** Returns the path, as in error messages. */
  String path() {
    return PathText.ROOT + pathFrom(null);
  }

  /** Returns the rest of the path behind a place that this one is inside of, or all of it. */
  String pathFrom(@Nullable Place outer) {
    Deque<String> steps = new ArrayDeque<>();
    for (Place at = this; at != outer && at != null && at.holder != null; at = at.parent) {
      steps.push(PathFinder.step(at.holder, at.index));
    }
    return String.join("", steps);
  }

  private static final class Root extends Place {
    private final Set<Node> shared;

    private Root(Set<Node> shared) {
      super(null, null, 0);
      this.shared = shared;
    }
  }
}
