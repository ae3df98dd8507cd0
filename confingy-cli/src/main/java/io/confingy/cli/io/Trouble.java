package io.confingy.cli.io;

import io.confingy.ConfingyException;
import io.confingy.internal.problem.ProblemException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells that a command cannot do what it was asked for; its message is what the user reads. */
public final class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes a complaint that has no cause. */
  public Trouble(String message) {
    super(message);
  }

  /** Makes a complaint with what caused it, which only {@code --debug} shows. */
  public Trouble(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Makes a complaint about a document that Confingy refuses. */
  public static Trouble with(Document document, ConfingyException cause) {
    return new Trouble(document.name() + ": " + cause.getMessage(), cause);
  }

  /** Makes a complaint about a document that Confingy refuses. */
  public static Trouble with(Document document, ProblemException cause) {
    return new Trouble(document.name() + ": " + cause.getMessage(), cause);
  }

  /** Returns a message of several lines on one, with nothing in it that a terminal would act on. */
  public static String onOneLine(String message) {
    return message
        .lines()
        .map(line -> line.strip().replaceFirst("^(at|found|expected|to do): +", "$1: "))
        .filter(line -> !line.isEmpty())
        .map(Plain::text)
        .collect(Collectors.joining("; "))
        .replace(".; ", "; ");
  }
}
