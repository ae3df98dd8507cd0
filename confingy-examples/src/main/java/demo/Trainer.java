package demo;

import io.confingy.Lazy;

/**
 * A whole configuration.
 *
 * @param model what to train, built when the training starts
 * @param epochs how long to train it
 */
public record Trainer(Lazy<Model> model, int epochs) {}
