package io.confingy.benchmarks;

import java.util.IdentityHashMap;

/**
 * Which objects of a job stand in several places, and where one of them comes for the first time.
 */
final class HandSharing {

  private static final Integer ONCE = 0;

  /** The number of each object, which is 0 for one that stands in one place. */
  private final IdentityHashMap<Object, Integer> ids = new IdentityHashMap<>();

  private final boolean looks;
  private int lastId;

  private HandSharing(boolean looks) {
    this.looks = looks;
  }

  static HandSharing none() {
    return new HandSharing(false);
  }

  static HandSharing in(Job job) {
    HandSharing sharing = new HandSharing(true);
    for (Stage stage : job.stages()) {
      sharing.meet(stage);
      sharing.meet(stage.input);
      for (Block block : stage.blocks) {
        sharing.meet(block);
      }
      sharing.meet(stage.head);
      sharing.meet(stage.optimizer);
      sharing.meet(stage.span);
    }
    return sharing;
  }

  private void meet(Object object) {
    Integer id = ids.putIfAbsent(object, ONCE);
    if (id != null && id.equals(ONCE)) {
      ids.put(object, ++lastId);
    }
  }

  /**
   * Returns 0 for an object in one place, the number of another at the first place, and the negated
   * number at all later ones.
   */
  int idOf(Object object) {
    if (!looks) {
      return 0;
    }
    int id = ids.getOrDefault(object, ONCE);
    if (id > 0) {
      ids.put(object, -id);
    }
    return id;
  }
}
