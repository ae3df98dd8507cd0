package it;

import io.confingy.annotations.Track;

@Track
class Foo {
  private final String bar;

  Foo(String bar) {
    this.bar = bar;
  }

  String bar() {
    return bar;
  }
}
