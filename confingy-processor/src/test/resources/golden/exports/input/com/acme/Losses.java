package com.acme;

import io.confingy.annotations.Track;
import java.util.List;

public final class Losses {

  private Losses() {}

  @Track
  public static double squared(double actual, double wanted) {
    return (actual - wanted) * (actual - wanted);
  }

  @Track
  static <T extends Comparable<T>> T largest(List<? extends T> all, T[] more) {
    return all.get(0);
  }

  public static class Scale {
    private final double factor;

    @Track
    public Scale(double factor) {
      this.factor = factor;
    }

    @Track
    public double apply(double value) {
      return factor * value;
    }
  }
}
