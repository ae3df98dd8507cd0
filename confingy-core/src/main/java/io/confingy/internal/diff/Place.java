package io.confingy.internal.diff;

import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.PathFinder;
import io.confingy.internal.problem.PathText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where a node stands, from the root down; spelled only when somebody asks. */
final class Place {

  static final Place ROOT = new Place(null, null, 0);

  private final @Nullable Place parent;
  private final @Nullable Composite holder;
  private final int index;

  private Place(@Nullable Place parent, @Nullable Composite holder, int index) {
    this.parent = parent;
    this.holder = holder;
    this.index = index;
  }

  /** Returns the place of a part of what stands here. */
  Place of(Composite composite, int part) {
    return new Place(this, composite, part);
  }

  /** Returns the path, as in error messages. */
  String path() {
    Deque<String> steps = new ArrayDeque<>();
    for (Place at = this; at != null && at.holder != null; at = at.parent) {
      steps.push(PathFinder.step(at.holder, at.index));
    }
    return PathText.ROOT + String.join("", steps);
  }
}
