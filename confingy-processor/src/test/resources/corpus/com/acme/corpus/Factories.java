package com.acme.corpus;

import io.confingy.annotations.Track;
import java.io.IOException;
import java.util.List;

public class Factories {
  public abstract static class Shape {
    @Track
    public static Shape of(String kind, double... sizes) throws IOException {
      return new Shape() {};
    }
  }

  public interface Source<T> {
    @Track
    static <T extends Comparable<T>> Source<List<T>> sorted(T first, List<? extends T> rest) {
      return new Source<>() {};
    }
  }

  public static final class Text<T> {
    private Text() {}

    @Track
    static Text<String> create(int create, int Text, int Factories) {
      return new Text<>();
    }
  }
}
