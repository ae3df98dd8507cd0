package io.confingy;

import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.json.JsonReader;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.problem.ProblemException;

/**
 * A document that is a string.
 *
 * @param text the string
 */
record ComparedText(String text) implements Compared {

  @Override
  public Document read(Limits limits, Interner interner) {
    try {
      return JsonReader.read(text, limits, interner);
    } catch (ProblemException e) {
      throw ConfingyRuntime.refused(e);
    }
  }
}
