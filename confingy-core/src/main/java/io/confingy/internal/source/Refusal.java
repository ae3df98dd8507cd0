package io.confingy.internal.source;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.TypeName;

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

  /** Returns the refusal of a document whose classes are those of another language. */
  static ProblemException ofPython(TypeName type) {
    return new ProblemException(
        Problem.of("The document was written by Python's confingy, and has no Java source.")
            .found("a class hash of Python on " + Quote.code(type.toString()))
            .expected("a document that Confingy for Java wrote")
            .advice("it can be compared, printed in its readable form and viewed"));
  }
}
