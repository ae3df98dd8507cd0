package io.confingy;

/** What is built anew when a lens gives back its configuration. */
public enum Rebuild {
  /**
   * All objects that were built, and all containers that can be changed, whether or not something
   * in them changed: the result shares nothing with the original that either of them could change.
   */
  ALL,

  /**
   * Only what changed and what holds something that did; everything else is the object that was
   * given.
   */
  CHANGED
}
