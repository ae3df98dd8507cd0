package io.confingy.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * Something with parts that a {@link StraightReader} is inside of; used again at the same depth.
 */
final class Level {

  /** What the parts are. */
  enum Role {
    /** The arguments of an object. */
    ARGUMENTS,
    /** The keys and values of a map. */
    MAP,
    /** The elements of a list or set. */
    ELEMENTS,
    /** The entries of a map whose keys are not strings. */
    ENTRIES,
    /** The key and the value of such an entry. */
    ENTRY,
    /** The whole configuration, inside of an object with what else is said of it. */
    WHOLE
  }

  Role role = Role.WHOLE;

  /** Whether an object with markers is around this. */
  boolean marked;

  /** How many parts of an entry have come. */
  int size;

  /** Whether the key has come to the value of a map that comes next. */
  boolean named;

  /** The keys of a map, or null where there has been no map at this depth. */
  private @Nullable DistinctNames keys;

  /** Begins anew. */
  void start(Role newRole, boolean isMarked) {
    role = newRole;
    marked = isMarked;
    size = 0;
    named = false;
    if (keys != null) {
      keys.clear();
    }
  }

  /** Adds a key; returns whether it was not there. */
  boolean addKey(String key) {
    if (keys == null) {
      keys = new DistinctNames();
    }
    return keys.add(key);
  }
}
