package io.confingy;

import io.confingy.internal.problem.Problem;

/** Tells that a file could not be read or written. */
public final class StorageException extends ConfingyException {

  private static final long serialVersionUID = 1L;

  StorageException(Problem problem) {
    super(problem, null);
  }

  StorageException(Problem problem, Throwable cause) {
    super(problem, cause);
  }
}
