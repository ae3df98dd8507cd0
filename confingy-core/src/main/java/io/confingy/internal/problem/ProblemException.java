package io.confingy.internal.problem;

/**
 * Carries a problem from where it is found to the public interface, which throws it as an exception
 * of its own.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Makes an exception for a problem. */
  public ProblemException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** Makes an exception for a problem that another exception tells of. */
  public ProblemException(Problem problem, Throwable cause) {
    super(problem.message(), cause);
    this.problem = problem;
  }

  /** Returns the problem. */
  public Problem problem() {
    return problem;
  }
}
