package io.confingy.examples.training;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The log of Tribuo, which would tell of every step. */
final class TribuoLog {

  /** Held in a field, because the log manager keeps a logger and its level only weakly. */
  private static final Logger LOGGER = Logger.getLogger("org.tribuo");

  private TribuoLog() {}

  /** Leaves warnings and errors. */
  static void quiet() {
    LOGGER.setLevel(Level.WARNING);
  }
}
