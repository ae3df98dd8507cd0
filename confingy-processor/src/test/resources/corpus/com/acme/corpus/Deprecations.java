package com.acme.corpus;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.util.List;

public class Deprecations {
  @Track
  @SuppressWarnings({"deprecation", "removal"})
  public static class Types {
    public Types(List<Old.Thing> things, Old.Leaving leaving, Old.Leaving.Nested nested) {}
  }

  @Track
  @SuppressWarnings("deprecation")
  public static class Constant {
    public Constant(@Default("WAS") Old.Mode mode) {}
  }

  @Track
  public static class Constructor {
    @Deprecated
    public Constructor(int size) {}
  }

  @Track
  @Deprecated
  public static class Whole {
    public Whole(int size) {}
  }

  @Track
  public static class Method {
    public Method(@Default(method = "size") int size) {}

    @Deprecated(forRemoval = true)
    static int size() {
      return 1;
    }
  }

  @Track
  public record Component(int size) {
    @Deprecated
    public int size() {
      return size;
    }
  }
}
