package io.confingy;

import io.confingy.internal.problem.Problem;

/** Tells that the arguments given to a recipe do not fit its class. */
public final class ConfigurationException extends ConfingyException {

  private static final long serialVersionUID = 1L;

  ConfigurationException(Problem problem) {
    super(problem, null);
  }
}
