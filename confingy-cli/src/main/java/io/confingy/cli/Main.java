package io.confingy.cli;

import io.confingy.cli.io.WatchedStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Starts the {@code confingy} command.
 *
 * <p>What is run most often, in loops too, is a comparison without options. It does without the
 * classes that parse arguments, and without the lambdas and streams whose first use takes a JVM as
 * long as all the rest of it.
 */
public final class Main {

  private Main() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param arguments the name of the command, and what it is about
   */
  public static void main(String[] arguments) {
    new NumbersAhead().start();
    // Documents are UTF-8 wherever they go, so standard output is, too.
    WatchedStream out = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = writer(System.err);
    PrintWriter standard = writer(out);
    int code = run(arguments, standard, err);
    standard.flush();
    code = out.failure() == null ? code : unwritten(out.failure(), err);
    err.flush();
    if (isPlainDiff(arguments)) {
      // Nobody waits to be told of the end, and Java 21 and later load a logger to tell it.
      Runtime.getRuntime().halt(code);
    }
    System.exit(code);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  private static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    try {
      return isPlainDiff(arguments)
          ? DiffCommand.diff(arguments[1], arguments[2], Format.text, out)
          : RootCommand.line().setOut(out).setErr(err).execute(arguments);
    } catch (RuntimeException | Error e) {
      return Complaint.report(e, Arrays.asList(arguments).contains("--debug"), err);
    }
  }

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
    Complaint.print(err, "Standard output could not be written: " + failure.getMessage());
    return Exit.TROUBLE;
  }
}
