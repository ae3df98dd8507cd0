package io.confingy;

import io.confingy.internal.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tells that a file could not be read or written. */
public final class StorageException extends ConfingyException {

  private static final long serialVersionUID = 1L;

  StorageException(Problem problem, @Nullable Throwable cause) {
    super(problem, cause);
  }
}
