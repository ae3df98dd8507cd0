package io.confingy.examples.lenses;

import io.confingy.annotations.Track;
import java.util.List;
import java.util.Map;

/**
 * A configuration with something of each kind on the way.
 *
 * @param loss what is made small, of whatever class
 * @param trainers what is trained with
 * @param optimizers optimizers by name
 * @param settings all else
 */
@Track
public record Study(
    Loss loss, List<Trainer> trainers, Map<String, Optimizer> optimizers, Settings settings) {

  /** What is made small. */
  public interface Loss {}

  /**
   * The mean squared error.
   *
   * @param scale what it is multiplied with
   */
  @Track
  public record Mse(double scale) implements Loss {}

  /**
   * The absolute error.
   *
   * @param delta where it begins to count
   */
  @Track
  public record Huber(double delta) implements Loss {}

  /**
   * A record that is not tracked.
   *
   * @param epochs how long to train
   * @param tags what to find it by
   */
  public record Settings(int epochs, List<String> tags) {}
}
