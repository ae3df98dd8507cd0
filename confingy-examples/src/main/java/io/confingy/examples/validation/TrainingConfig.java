package io.confingy.examples.validation;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/**
 * How to train.
 *
 * @param learningRate how far each step goes
 * @param batchSize how many examples a step looks at
 * @param epochs how often to look at all of them
 * @param optimizer by which rule to step
 */
@Track
public record TrainingConfig(
    @Positive @DecimalMax("1.0") double learningRate,
    @Positive @Max(1024) int batchSize,
    @Default("10") @Min(1) @Max(1000) int epochs,
    @Default("adam") @Pattern(regexp = "adam|sgd|rmsprop") String optimizer) {}
