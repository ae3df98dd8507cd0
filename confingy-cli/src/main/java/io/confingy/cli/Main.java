package io.confingy.cli;

import io.confingy.ConfingyException;
import io.confingy.cli.view.GraphCommand;
import io.confingy.cli.view.VizCommand;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;

/** Starts the {@code confingy} command. */
@Command(
    name = "confingy",
    mixinStandardHelpOptions = true,
    description = "Looks at saved configurations, compares, checks and changes them.",
    subcommands = {PrettifyCommand.class, VizCommand.class, GraphCommand.class})
public final class Main {

  /** What a command exits with where it could not do what it was asked for. */
  static final int TROUBLE = 2;

  private Main() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param arguments the name of the command, and what it is about
   */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::report);
  }

  private static int report(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof ConfingyException || failure instanceof IOException) {
      command.getErr().println("confingy: " + failure.getMessage());
      return TROUBLE;
    }
    command.getErr().println("confingy: " + failure);
    return ExitCode.SOFTWARE;
  }
}
