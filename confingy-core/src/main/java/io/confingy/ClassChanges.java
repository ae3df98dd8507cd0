package io.confingy;

/** What loading does about a class whose source has changed since the document was saved. */
public enum ClassChanges {
  /** Nothing is said. */
  IGNORE,
  /** A warning comes once a class; the document is loaded. */
  WARN,
  /** The document is refused, and nothing is built. */
  REFUSE
}
