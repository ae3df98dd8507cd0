package io.confingy.cli;

import io.confingy.ConfingyException;
import io.confingy.cli.io.Trouble;
import java.io.IOException;
import java.io.PrintWriter;

/** Tells on one line why something could not be done. */
final class Complaint {

  private Complaint() {}

  /** Tells of a failure, with where it came from if asked to, and returns what to exit with. */
  static int report(Throwable failure, boolean debug, PrintWriter err) {
    boolean expected =
        failure instanceof Trouble
            || failure instanceof ConfingyException
            || failure instanceof IOException;
    print(
        err,
        expected
            ? String.valueOf(failure.getMessage())
            : "This is a fault of confingy itself, please report it: "
                + failure
                + (debug ? "" : "; to do: run it with --debug for the details"));
    if (debug) {
      failure.printStackTrace(err);
    }
    return expected ? Exit.TROUBLE : Exit.FAULT;
  }

  static void print(PrintWriter err, String message) {
    err.println("confingy: " + Trouble.onOneLine(message));
  }
}
