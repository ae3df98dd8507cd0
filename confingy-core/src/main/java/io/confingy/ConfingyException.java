package io.confingy;

import io.confingy.internal.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a configuration, a document or a call is not as it has to be; the parent of all that
 * Confingy throws for what its user can mend.
 *
 * <p>The first line of the message is a sentence; the lines behind it say where in the
 * configuration, what was found, what was expected and what to do. A fault of Confingy itself is an
 * {@link InternalConfingyException}.
 */
public abstract class ConfingyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Where in the configuration it is; null where there is no one place. */
  private final @Nullable String path;

  ConfingyException(Problem problem, @Nullable Throwable cause) {
    super(problem.message(), cause);
    this.problem = problem;
    this.path = problem.path();
  }

  Problem problem() {
    return problem;
  }

  /**
   * Returns where in the configuration it is, such as {@code $.model.layers[2]}.
   *
   * @return the path, or empty where there is no one place
   */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }
}
