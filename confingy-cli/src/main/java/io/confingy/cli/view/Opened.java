package io.confingy.cli.view;

import io.confingy.Limit;
import io.confingy.cli.io.Document;
import io.confingy.cli.io.Trouble;
import io.confingy.internal.json.JsonReader;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.ProblemException;
import java.nio.file.Path;

/**
 * A document that was read.
 *
 * @param name what it is called: the name of its file
 * @param text the document
 * @param graph what is in it
 */
record Opened(String name, String text, Graph graph) {

  private static final Limits LIMITS =
      new Limits(
          Limit.DOCUMENT_SIZE.defaultValue(),
          Limit.JSON_DEPTH.defaultValue(),
          Limit.OBJECT_DEPTH.defaultValue(),
          Limit.TOKENS.defaultValue(),
          Limit.STRING_LENGTH.defaultValue(),
          Limit.NAME_LENGTH.defaultValue(),
          Limit.NUMBER_LENGTH.defaultValue(),
          Limit.EXPONENT.defaultValue(),
          Limit.NODES.defaultValue());

  /**
   * Reads a document.
   *
   * @throws ProblemException if it is not one
   */
  static Opened of(String name, String text) {
    return new Opened(name, text, Graph.of(JsonReader.read(text, LIMITS)));
  }

  /**
   * Reads a document that a command was given.
   *
   * @throws Trouble if it is not one
   */
  static Opened of(Document document) {
    Path file = document.file();
    String name = file == null ? document.name() : String.valueOf(file.getFileName());
    try {
      return of(name, document.text());
    } catch (ProblemException e) {
      throw Trouble.with(document, e);
    }
  }
}
