package com.acme.corpus;

import io.confingy.annotations.Track;
import java.util.List;
import java.util.Map;

/** Methods that documents may refer to, in every kind of class. */
public class Exporting {

  @Track
  static void nothing() {}

  @Track
  protected static int overloaded(int value) {
    return value;
  }

  @Track
  public static int overloaded(long value, int... more) {
    return (int) value;
  }

  @Track
  public <T extends Comparable<T>> Map<String, T[]> generic(List<? extends T>[] lists, T[] array) {
    return Map.of();
  }

  @Track
  static LazyExporting_Both recipe(LazyExporting_Both both) {
    return both;
  }

  @Track
  public static class Both {
    public Both(int size) {}

    @Track
    int size() {
      return 0;
    }
  }

  interface Shape {
    @Track
    double area();

    @Track
    default double half() {
      return area() / 2;
    }
  }

  public enum Rounding {
    UP;

    @Track
    public double round(double value) {
      return value;
    }
  }

  record Pair(int left, int right) {
    @Track
    int sum() {
      return left + right;
    }
  }

  abstract static class Base<T> {
    @Track
    abstract T of(T value);
  }

  class Inner {
    @Track
    void run() {}
  }

  public static class Old {
    @Deprecated
    public static class Part {}

    @Track
    @Deprecated
    static void use(Part part) {}
  }
}
