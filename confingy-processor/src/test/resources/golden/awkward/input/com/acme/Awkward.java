package com.acme;

import io.confingy.annotations.Track;

@Track
public class Awkward {
  public Awkward(
      int copy, int config, int of, Object equals, int arguments, int index, int foo, int Foo) {}
}
