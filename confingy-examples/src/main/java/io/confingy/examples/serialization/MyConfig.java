package io.confingy.examples.serialization;

import io.confingy.Lazy;

/**
 * A record that holds a configuration together.
 *
 * @param baz a recipe: whoever loads the configuration decides when to build it
 */
public record MyConfig(Lazy<Baz> baz) {

  /**
   * Wires an example: the {@link Foo} is built now, the {@link Baz} is not.
   *
   * @return a configuration
   */
  public static MyConfig example() {
    return new MyConfig(LazyBaz.of(LazyFoo.create("my_bar")));
  }
}
