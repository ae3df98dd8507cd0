package io.confingy.internal.source;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;

/** Says that something of a document is not written as source. */
final class Refusal {

  private Refusal() {}

  /** Returns the refusal of something that source cannot say. */
  static ProblemException of(String found, String expected) {
    return new ProblemException(
        Problem.of("The document holds something that is not written as source.")
            .found(found)
            .expected(expected)
            .advice("load the document with `Confingy.deserialize` instead"));
  }
}
