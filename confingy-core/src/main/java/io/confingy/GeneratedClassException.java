package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;

/**
 * Tells that a generated class is there and cannot be linked.
 *
 * <p>What reads or writes a document throws its own exception for it, with the path.
 */
final class GeneratedClassException extends ConfigurationException {

  private static final long serialVersionUID = 1L;

  GeneratedClassException(String name, LinkageError error) {
    super(
        Problem.of("The generated class " + Quote.code(name) + " cannot be used.")
            .found(Quote.harmless(told(error).toString()))
            .expected("a class that this version of Confingy generated")
            .advice(
                "build the classes anew, with this version of Confingy and with what is on the"
                    + " class path"),
        error);
  }

  private static Throwable told(LinkageError error) {
    Throwable cause = error.getCause();
    return error instanceof ExceptionInInitializerError && cause != null ? cause : error;
  }
}
