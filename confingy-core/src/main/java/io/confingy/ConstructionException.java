package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;

/** Tells that a constructor or factory method failed; its exception is the cause. */
public final class ConstructionException extends ConfingyException {

  private static final long serialVersionUID = 1L;

  /**
   * Wraps what a constructor threw.
   *
   * @param type the class that was to be built
   * @param cause what its constructor or factory method threw
   */
  public ConstructionException(Class<?> type, Throwable cause) {
    this(problem(type, cause), cause);
  }

  ConstructionException(Problem problem, Throwable cause) {
    super(problem, cause);
  }

  static Problem problem(Class<?> type, Throwable cause) {
    Problem problem =
        Problem.of("A `" + Names.readable(type) + "` could not be built: its constructor failed.");
    if (cause instanceof ExceptionInInitializerError && cause.getCause() != null) {
      return problem.found(Quote.plain(cause.getCause().toString()));
    }
    Problem found = problem.found(Quote.plain(cause.toString()));
    return cause instanceof LinkageError
        ? found.advice(
            "see that the libraries on the class path are those which the class was built with, or"
                + " build it anew")
        : found;
  }
}
