package io.confingy.internal.diff;

/** What kind of change there is between two graphs. */
public enum DeltaKind {
  /** Another value in the same place. */
  CHANGED,
  /** A value that was not there. */
  ADDED,
  /** A value that is no longer there. */
  REMOVED,
  /** The same value in another place. */
  MOVED,
  /** The same elements or entries in another order, where order means nothing or little. */
  REORDERED,
  /** A class under another name, in the whole graph. */
  CLASS_RENAMED,
  /** Another class in the same place. */
  CLASS_CHANGED,
  /** A recipe in place of the object. */
  BECAME_LAZY,
  /** An object in place of its recipe. */
  BECAME_EAGER,
  /** Other source of a class. */
  CODE_CHANGED,
  /** One object in place of two. */
  SHARING_INTRODUCED,
  /** Two objects in place of one. */
  SHARING_BROKEN;

  /** Tells whether it is about what an object is, and not about what a place holds. */
  boolean isOfTheObject() {
    return switch (this) {
      case CLASS_RENAMED, CLASS_CHANGED, BECAME_LAZY, BECAME_EAGER -> true;
      default -> false;
    };
  }

  /** Returns what the change is, seen from the other side. */
  DeltaKind inverse() {
    return switch (this) {
      case ADDED -> REMOVED;
      case REMOVED -> ADDED;
      case BECAME_LAZY -> BECAME_EAGER;
      case BECAME_EAGER -> BECAME_LAZY;
      case SHARING_INTRODUCED -> SHARING_BROKEN;
      case SHARING_BROKEN -> SHARING_INTRODUCED;
      default -> this;
    };
  }
}
