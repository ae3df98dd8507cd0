package io.confingy;

import io.confingy.internal.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what is known of the classes a document named last: a document has few of them, but
 * names them with each object.
 *
 * <p>It goes by identity, since the names of a document are one object for each class.
 */
final class RecentTypes<V> {

  private static final int SLOTS = 32;

  private final @Nullable TypeName[] types = new @Nullable TypeName[SLOTS];
  private final @Nullable Object[] values = new @Nullable Object[SLOTS];

  /** Tells whether a class is remembered. */
  @SuppressWarnings("ReferenceEquality") // An equal name that is another object is looked up.
  boolean has(TypeName type) {
    return types[slot(type)] == type;
  }

  /** Returns what was put for a class that is remembered. */
  @SuppressWarnings("unchecked") // Only put() fills the slots.
  @Nullable V get(TypeName type) {
    return (V) values[slot(type)];
  }

  void put(TypeName type, @Nullable V value) {
    types[slot(type)] = type;
    values[slot(type)] = value;
  }

  private static int slot(TypeName type) {
    return type.hashCode() & (SLOTS - 1);
  }
}
