package it;

import io.confingy.annotations.Track;

@Track
public class Foo {
  private final String bar;

  public Foo(String text) {
    this.bar = text;
  }

  public String bar() {
    return bar;
  }
}
