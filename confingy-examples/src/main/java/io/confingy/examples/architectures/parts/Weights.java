package io.confingy.examples.architectures.parts;

import java.util.Random;

/** The weights of a layer: what a model has learnt, and no part of a configuration. */
final class Weights {

  private final double[][] rows;

  private Weights(double[][] rows) {
    this.rows = rows;
  }

  /** Returns small random weights, as a model has before it is trained. */
  static Weights random(Random random, int inputs, int outputs) {
    double[][] rows = new double[outputs][];
    for (int i = 0; i < outputs; i++) {
      rows[i] = random.doubles(inputs, -1, 1).map(w -> w / Math.sqrt(inputs)).toArray();
    }
    return new Weights(rows);
  }

  double[] times(double[] inputs) {
    if (inputs.length != rows[0].length) {
      throw new IllegalArgumentException(
          "A model of " + rows[0].length + " features was given " + inputs.length + ".");
    }
    double[] outputs = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < inputs.length; j++) {
        outputs[i] += rows[i][j] * inputs[j];
      }
    }
    return outputs;
  }
}
