package io.confingy.benchmarks;

/** Does nothing; what a JVM takes to start and to end. */
final class EmptyProgram {

  private EmptyProgram() {}

  /**
   * Returns at once.
   *
   * @param arguments are not looked at
   */
  public static void main(String[] arguments) {}
}
