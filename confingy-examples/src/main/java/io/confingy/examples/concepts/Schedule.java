package io.confingy.examples.concepts;

import io.confingy.annotations.Track;

/** How a rate falls; made by a static method, since the class is abstract. */
public abstract class Schedule {

  /**
   * Makes a schedule.
   *
   * @param halfLife after how many steps half of the rate is left
   * @return a schedule
   */
  @Track
  public static Schedule halving(int halfLife) {
    return new Schedule() {
      @Override
      public double factor(int step) {
        return Math.pow(0.5, (double) step / halfLife);
      }
    };
  }

  /**
   * Computes the share of the rate that is left.
   *
   * @param step the number of the step
   * @return a number between 0 and 1
   */
  public abstract double factor(int step);
}
