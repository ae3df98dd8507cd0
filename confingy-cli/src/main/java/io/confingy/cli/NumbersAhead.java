package io.confingy.cli;

import java.math.BigDecimal;

/**
 * Initializes the class of decimal numbers while files are still looked for and read.
 *
 * <p>Every parser of Jackson needs it before its first document. In Java 25 it begins with
 * computing a number of 150,000 bits, which takes a fifth of the time of a short command.
 */
final class NumbersAhead extends Thread {

  NumbersAhead() {
    super("numbers");
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      Class.forName(BigDecimal.class.getName());
    } catch (ClassNotFoundException e) {
      throw new LinkageError("There is no BigDecimal.", e);
    }
  }
}
