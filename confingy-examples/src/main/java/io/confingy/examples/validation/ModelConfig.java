package io.confingy.examples.validation;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What to train.
 *
 * @param hiddenDims how many units each layer has
 * @param dropout the share of units that each step leaves out
 * @param activation what each unit computes
 */
@Track
public record ModelConfig(
    @Size(min = 1, max = 10) List<@Positive Integer> hiddenDims,
    @Default("0.1") @PositiveOrZero @DecimalMax(value = "1.0", inclusive = false) double dropout,
    @Default("relu") String activation) {}
