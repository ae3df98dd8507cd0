package io.confingy.examples.concepts;

import io.confingy.annotations.Track;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * What is described by functions.
 *
 * @param loss how bad an error is
 * @param scaling what is done to each input
 */
@Track
public record Fit(DoubleBinaryOperator loss, DoubleUnaryOperator scaling) {}
