package io.confingy.examples.training;

/** What a linear model minimises. */
public enum Loss {
  /** The log loss, which makes the model a logistic regression. */
  LOG,
  /** The hinge loss, which makes it a linear support vector machine. */
  HINGE
}
