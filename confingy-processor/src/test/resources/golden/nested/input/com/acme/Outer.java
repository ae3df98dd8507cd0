package com.acme;

import io.confingy.annotations.Track;

public class Outer {
  @Track
  static class Inner {
    Inner(int size) {}

    @Track
    static class Innermost {
      Innermost(LazyOuter_Inner inner) {}
    }
  }
}
