package io.confingy;

import io.confingy.internal.type.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Where a path leads to in a configuration that is being changed.
 *
 * @param owner the draft of what holds the value
 * @param part which of its parts the value is
 * @param ownerPath the path that led to the owner
 */
record Place(Draft owner, int part, String ownerPath) {

  /** Returns the path that led here. */
  String path() {
    Anatomy anatomy = owner.anatomy();
    return anatomy == null ? ownerPath : ownerPath + anatomy.step(owner.parts(), part);
  }

  /** Returns the declared type of the place. */
  Slot slot() {
    return owner.slot(part);
  }

  /** Returns the value as it stands now. */
  @Nullable Object value() {
    return owner.value(part);
  }

  /** Returns the draft of the value. */
  Draft draft() {
    return owner.part(part);
  }
}
