package it;

import io.confingy.annotations.Track;

@Track
public class Foo {
  private final String bar;

  public Foo(String bar) {
    this.bar = bar;
  }

  public String bar() {
    return bar;
  }
}
