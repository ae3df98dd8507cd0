package io.confingy.examples.concepts;

import io.confingy.Lazy;
import io.confingy.annotations.Track;

/**
 * Any optimizer fits here, as a recipe.
 *
 * @param optimizer what to train with
 * @param schedule how its rate falls
 */
@Track
public record Plan(Lazy<? extends Optimizer> optimizer, Schedule schedule) {}
