package io.confingy.examples.architectures.parts;

import java.util.function.DoubleUnaryOperator;

/**
 * A rectifier: what is above zero stays.
 *
 * @param leak the share that is left of what is below
 */
public record Activation(double leak) implements DoubleUnaryOperator {

  @Override
  public double applyAsDouble(double value) {
    return value > 0 ? value : value * leak;
  }
}
