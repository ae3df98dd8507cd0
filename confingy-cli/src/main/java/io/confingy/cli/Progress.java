package io.confingy.cli;

import io.confingy.cli.io.Terminal;
import java.io.PrintWriter;

/** A bar on standard error that grows; nothing where no person would see it. */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 30;
  private static final String ERASE_LINE = "\r\u001B[K";

  private final int steps;
  private final boolean shown;
  private final PrintWriter err;
  private int done;

  Progress(int steps, Terminal terminal, PrintWriter err) {
    this.steps = steps;
    this.shown = steps > 1 && terminal.error();
    this.err = err;
    show();
  }

  void step() {
    done++;
    show();
  }

  private void show() {
    if (shown) {
      int full = WIDTH * done / steps;
      err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/" + steps);
      err.flush();
    }
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (shown) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
