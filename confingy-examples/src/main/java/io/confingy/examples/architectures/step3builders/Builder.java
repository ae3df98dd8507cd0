package io.confingy.examples.architectures.step3builders;

/**
 * Builds one part of a configuration.
 *
 * @param <T> the part
 */
@FunctionalInterface
public interface Builder<T> {

  /**
   * Builds the part.
   *
   * @param hyperparams the values it depends on
   * @return the part
   */
  T build(Hyperparams hyperparams);
}
