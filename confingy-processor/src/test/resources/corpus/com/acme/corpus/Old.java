package com.acme.corpus;

/** Deprecated things; those who mention them in their sources suppress the warnings. */
public class Old {
  @Deprecated
  public static class Thing {}

  @Deprecated(forRemoval = true)
  public static class Leaving {
    public static class Nested {}
  }

  public enum Mode {
    @Deprecated
    WAS,
    IS
  }
}
