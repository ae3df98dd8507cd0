package io.confingy.cli;

/** What the command exits with. */
final class Exit {

  /** It did what it was asked for; compared documents are the same, checked ones would load. */
  static final int FINE = 0;

  /** It did what it was asked for, and found a difference, or a document that would not load. */
  static final int FOUND = 1;

  /** It could not do what it was asked for. */
  static final int TROUBLE = 2;

  /** A fault of the command itself. */
  static final int FAULT = 70;

  /** Who was reading its output is gone; what a program has that the signal of it ends. */
  static final int NOBODY_READS = 141;

  private Exit() {}
}
