package io.confingy.examples.validation;

import io.confingy.Lazy;

/**
 * All that is saved.
 *
 * @param training how to train
 * @param model what to train
 * @param trainer who does it
 */
public record Experiment(TrainingConfig training, ModelConfig model, Lazy<Trainer> trainer) {}
