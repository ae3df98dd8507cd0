package io.confingy.internal.graph;

/** A value with parts, of which it matters whether two places hold the same one or equal ones. */
public sealed interface Composite extends Node permits ObjectNode, ContainerNode {

  /** Returns the number of parts: arguments, elements, or keys and values in turn. */
  int size();

  /** Returns a part. */
  Node part(int index);
}
