package io.confingy.cli.view;

import io.confingy.internal.graph.BoundNode;
import io.confingy.internal.graph.Composite;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.ObjectNode;

/** What a card is about. */
enum Kind {
  TRACKED("tracked"),
  LAZY("lazy"),
  RECORD("record"),
  LIST("list"),
  SET("set"),
  MAP("map"),
  TUPLE("tuple"),
  METHOD("method"),
  /** A whole configuration that is a scalar. */
  VALUE("value");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** Returns the word for a person. */
  String word() {
    return word;
  }

  /** Tells whether a card of this kind counts its rows, and has no class of the user's. */
  boolean isCollection() {
    return switch (this) {
      case LIST, SET, MAP, TUPLE -> true;
      default -> false;
    };
  }

  static Kind of(Composite composite) {
    if (composite instanceof ObjectNode object) {
      return switch (object.form()) {
        case TRACKED -> TRACKED;
        case LAZY -> LAZY;
        case RECORD -> RECORD;
      };
    }
    if (composite instanceof BoundNode) {
      return METHOD;
    }
    return switch (((ContainerNode) composite).shape().form()) {
      case LIST -> LIST;
      case SET -> SET;
      case MAP -> MAP;
      case TUPLE -> TUPLE;
    };
  }
}
