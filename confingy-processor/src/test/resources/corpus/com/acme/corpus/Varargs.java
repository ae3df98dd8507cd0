package com.acme.corpus;

import io.confingy.annotations.Track;
import java.util.List;

public class Varargs {
  @Track
  public static class Ints {
    public Ints(int... values) {}
  }

  @Track
  public static class Lists {
    @SafeVarargs
    public Lists(List<String>... lists) {}
  }

  @Track
  public static class Warned {
    @SuppressWarnings("unchecked")
    public Warned(int size, List<String>... lists) {}
  }

  @Track
  public static class Objects {
    public Objects(Object... objects) {}
  }

  @Track
  public static class Wild {
    public Wild(List<?>... lists) {}
  }
}
