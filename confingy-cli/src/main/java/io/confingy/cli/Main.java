package io.confingy.cli;

import io.confingy.ConfingyException;
import io.confingy.cli.io.Trouble;
import io.confingy.cli.io.WatchedStream;
import io.confingy.cli.view.GraphCommand;
import io.confingy.cli.view.VizCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Starts the {@code confingy} command. */
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
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Shows where an error came from.")
  private boolean debug;

  private Main() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param arguments the name of the command, and what it is about
   */
  public static void main(String[] arguments) {
    // Documents are UTF-8 wherever they go, so standard output is, too.
    WatchedStream out = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = writer(System.err);
    PrintWriter standard = writer(out);
    int code = run(arguments, standard, err);
    standard.flush();
    code = out.failure() == null ? code : unwritten(out.failure(), err);
    err.flush();
    System.exit(code);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  private static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    try {
      return isPlainDiff(arguments)
          ? DiffCommand.diff(arguments[1], arguments[2], Format.text, out)
          : commandLine().setOut(out).setErr(err).execute(arguments);
    } catch (RuntimeException | Error e) {
      return report(e, Arrays.asList(arguments).contains("--debug"), err);
    }
  }

  /** What is run most often, in loops too, does without the time that parsing arguments takes. */
  private static boolean isPlainDiff(String[] arguments) {
    return arguments.length == 3
        && arguments[0].equals("diff")
        && isOperand(arguments[1])
        && isOperand(arguments[2]);
  }

  private static boolean isOperand(String argument) {
    return !argument.startsWith("-") && !argument.startsWith("@");
  }

  private static int unwritten(IOException failure, PrintWriter err) {
    if ("Broken pipe".equals(failure.getMessage())) {
      return Exit.NOBODY_READS;
    }
    complain(err, "Standard output could not be written: " + failure.getMessage());
    return Exit.TROUBLE;
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::report);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "There is no command");
  }

  private static int misused(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    complain(
        command.getErr(),
        failure.getMessage()
            + "; to do: see `"
            + command.getCommandSpec().qualifiedName()
            + " --help`");
    return Exit.TROUBLE;
  }

  private static int report(Exception failure, CommandLine command, ParseResult parsed) {
    Object root = command.getParent().getCommandSpec().userObject();
    return report(failure, root instanceof Main main && main.debug, command.getErr());
  }

  private static int report(Throwable failure, boolean debug, PrintWriter err) {
    boolean expected =
        failure instanceof Trouble
            || failure instanceof ConfingyException
            || failure instanceof IOException;
    complain(
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

  private static void complain(PrintWriter err, String message) {
    err.println("confingy: " + Trouble.onOneLine(message));
  }
}
