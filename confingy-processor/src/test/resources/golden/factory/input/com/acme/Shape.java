package com.acme;

import io.confingy.annotations.Track;

public abstract class Shape<T> {
  @Track
  public static <T extends Number> Shape<T> ofSides(String name, T length) {
    return new Shape<>() {};
  }
}
