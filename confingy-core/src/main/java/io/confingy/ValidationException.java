package io.confingy;

import io.confingy.internal.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells that arguments do not satisfy the constraints of Jakarta Validation on their parameters.
 *
 * <p>Where a document is refused for that, this is the cause of the {@link
 * DeserializationException}.
 */
public final class ValidationException extends ConfigurationException {

  private static final long serialVersionUID = 1L;

  /** Null once the exception was written by Java serialization and read again. */
  private final transient @Nullable List<Violation> violations;

  ValidationException(Problem problem, List<Violation> violations) {
    super(problem);
    this.violations = List.copyOf(violations);
  }

  /**
   * Returns the values that do not satisfy a constraint, in the order of the configuration.
   *
   * @return all of them or, where there are very many, the first hundred
   */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
