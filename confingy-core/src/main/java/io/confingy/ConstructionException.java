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
    return Problem.of(
            "A `" + Names.readable(type) + "` could not be built: its constructor failed.")
        .found(Quote.plain(cause.toString()));
  }
}
