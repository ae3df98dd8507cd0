package io.confingy.examples.training;

/**
 * What came of an experiment.
 *
 * @param trained the number of examples trained on
 * @param tested the number of examples held out
 * @param accuracy the share of the held-out examples that the model got right
 * @param macroF1 the F1 score, averaged over the classes
 */
public record Outcome(int trained, int tested, double accuracy, double macroF1) {

  String sentence() {
    return "trained on %d flowers, tested on %d others: accuracy %s, macro F1 %s"
        .formatted(trained, tested, accuracy, macroF1);
  }
}
