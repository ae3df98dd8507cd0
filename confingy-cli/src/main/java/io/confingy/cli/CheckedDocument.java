package io.confingy.cli;

import io.confingy.CheckReport;
import io.confingy.cli.io.Plain;
import io.confingy.cli.io.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about one document.
 *
 * @param name how it was named, harmless to a terminal
 * @param report what the check says, or null if it could not be read
 * @param unread why it could not be read, or null if it could
 */
record CheckedDocument(String name, @Nullable CheckReport report, @Nullable String unread) {

  static CheckedDocument unread(String name, Trouble trouble) {
    return new CheckedDocument(Plain.text(name), null, trouble.getMessage());
  }

  int code() {
    if (report == null) {
      return Exit.TROUBLE;
    }
    return report.loads() ? Exit.FINE : Exit.FOUND;
  }

  /** Returns why it would not load, on one line, or null if it would. */
  @Nullable String problem() {
    String message = report == null ? unread : report.problem().orElse(null);
    return message == null ? null : Trouble.onOneLine(message);
  }
}
