package com.acme;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.List;

@Track
public class Training {

  /** How weights move. */
  public enum Algorithm {
    ADAM,
    SGD
  }

  public Training(
      String name,
      @Default("0.001") double rate,
      @Default("-1") long seed,
      @Default("relu") String activation,
      @Default("ADAM") Algorithm algorithm,
      @Default(method = "defaultSizes") List<Integer> sizes) {}

  static List<Integer> defaultSizes() {
    return List.of(64, 32);
  }
}
