package io.confingy;

import io.confingy.internal.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tells that a document is refused, or that what it describes cannot be built. */
public final class DeserializationException extends ConfingyException {

  private static final long serialVersionUID = 1L;

  DeserializationException(Problem problem) {
    super(problem, null);
  }

  DeserializationException(Problem problem, @Nullable Throwable cause) {
    super(problem, cause);
  }
}
