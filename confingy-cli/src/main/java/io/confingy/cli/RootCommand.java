package io.confingy.cli;

import io.confingy.cli.view.GraphCommand;
import io.confingy.cli.view.VizCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands have, and which there are. */
@Command(
    name = "confingy",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "Looks at saved configurations, compares, checks and changes them.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:It is done; compared documents are the same, checked ones would load.",
      "1:Compared documents differ, or one of those checked would not load.",
      "2:It could not be done: a wrong argument, a file that cannot be read, ...",
      "70:A fault of confingy itself.",
      "141:Who was reading the output is gone."
    },
    subcommands = {
      DiffCommand.class,
      PrettifyCommand.class,
      CheckCommand.class,
      SetCommand.class,
      SerializeCommand.class,
      TranspileCommand.class,
      VizCommand.class,
      GraphCommand.class
    })
final class RootCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Shows where an error came from.")
  private boolean debug;

  private RootCommand() {}

  static CommandLine line() {
    return new CommandLine(new RootCommand())
        .setParameterExceptionHandler(RootCommand::misused)
        .setExecutionExceptionHandler(RootCommand::report);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "There is no command");
  }

  private static int misused(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    Complaint.print(
        command.getErr(),
        failure.getMessage()
            + "; to do: see `"
            + command.getCommandSpec().qualifiedName()
            + " --help`");
    return Exit.TROUBLE;
  }

  private static int report(Exception failure, CommandLine command, ParseResult parsed) {
    Object root = command.getParent().getCommandSpec().userObject();
    boolean debug = root instanceof RootCommand known && known.debug;
    return Complaint.report(failure, debug, command.getErr());
  }
}
