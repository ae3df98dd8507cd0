package io.confingy.cli;

/** How changes are written; the names are what users type. */
enum Format {
  /** For a person, one change a line. */
  text,
  /** For a program, an object for each change. */
  json,
  /** A JSON Patch (RFC 6902). */
  patch
}
