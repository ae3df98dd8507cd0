package io.confingy.examples.quickstart;

import io.confingy.Lazy;
import io.confingy.annotations.Track;

/**
 * A record of a user's that holds a recipe.
 *
 * @param model what to train, built when the training starts
 * @param epochs how long to train it
 */
@Track
public record Trainer(Lazy<Model> model, int epochs) {}
