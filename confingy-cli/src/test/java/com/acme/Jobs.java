package com.acme;

import io.confingy.Lazy;
import java.util.Objects;

/** Has configurations. */
public final class Jobs {

  static final Lazy<Model> SMALL = LazyModel.of(2, 0.1);

  private Jobs() {}

  public static Model config() {
    System.out.println("this is no part of the document");
    return LazyModel.create(4, 0.5);
  }

  static Object broken() {
    return Objects.requireNonNull(System.getProperty("com.acme.none"), "no data \u001B[31mtoday");
  }

  /** A class with one configuration. */
  static final class Nightly {
    private Nightly() {}

    static Lazy<Model> model() {
      return LazyModel.of(8, 0.25);
    }
  }
}
