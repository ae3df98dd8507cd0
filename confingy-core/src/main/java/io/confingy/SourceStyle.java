package io.confingy;

/** What {@link Confingy#transpile(String, SourceStyle)} writes a document as. */
public enum SourceStyle {
  /** A file with a class, whose static method {@code config()} makes the configuration. */
  CLASS,
  /**
   * One expression, with the whole names of classes. It cannot make an object that stands in
   * several places, nor more than some hundred values.
   */
  EXPRESSION,
  /** Imports and statements for JShell, after which {@code config} is the configuration. */
  SNIPPET
}
