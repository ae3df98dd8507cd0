package io.confingy.internal.json;

/** What an object or array of JSON is to a {@link StraightReader}. */
enum Role {
  /** A marked object, of which only the markers are taken here; or an object not known yet. */
  HEAD,
  /** A marked object that is the value of a marker. */
  MARKER_VALUE,
  /** The arguments of an object. */
  ARGUMENTS,
  /** The keys and values of a map. */
  MAP,
  /** The elements of a list or set. */
  ELEMENTS,
  /** The entries of a map whose keys are not strings. */
  ENTRIES,
  /** One of these entries. */
  ENTRY;

  /** Tells whether the values in it are those of the configuration. */
  boolean holdsValues() {
    return this == ARGUMENTS || this == MAP || this == ELEMENTS || this == ENTRY;
  }
}
