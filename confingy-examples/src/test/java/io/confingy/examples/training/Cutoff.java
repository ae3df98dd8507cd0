package io.confingy.examples.training;

/** A class that nobody has annotated; its class file has the names of the parameters. */
public final class Cutoff {

  private final int limit;

  /** Makes one. */
  public Cutoff(int limit) {
    this.limit = limit;
  }

  int limit() {
    return limit;
  }
}
