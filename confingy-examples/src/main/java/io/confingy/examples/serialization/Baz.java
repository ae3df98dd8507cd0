package io.confingy.examples.serialization;

import io.confingy.annotations.Track;

/** A class made from another tracked one. */
@Track
public class Baz {

  private final Foo foo;

  /**
   * Makes a baz.
   *
   * @param foo what it is made from
   */
  public Baz(Foo foo) {
    this.foo = foo;
  }

  /**
   * Returns the argument.
   *
   * @return what it was made from
   */
  public Foo foo() {
    return foo;
  }
}
