package io.confingy;

import io.confingy.internal.problem.Problem;

/**
 * Tells that there is no recipe for what was given: arguments that do not fit a class, or an object
 * without any.
 */
public sealed class ConfigurationException extends ConfingyException
    permits ValidationException, GeneratedClassException {

  private static final long serialVersionUID = 1L;

  ConfigurationException(Problem problem) {
    super(problem, null);
  }

  ConfigurationException(Problem problem, Throwable cause) {
    super(problem, cause);
  }
}
