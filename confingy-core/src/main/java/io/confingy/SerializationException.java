package io.confingy;

import io.confingy.internal.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tells that a configuration holds something that cannot be written. */
public final class SerializationException extends ConfingyException {

  private static final long serialVersionUID = 1L;

  SerializationException(Problem problem) {
    super(problem, null);
  }

  SerializationException(Problem problem, @Nullable Throwable cause) {
    super(problem, cause);
  }
}
