package io.confingy.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the script with which a shell completes the command; the build runs it. */
public final class Completion {

  private Completion() {}

  /**
   * Writes the script to standard output.
   *
   * @param arguments {@code bash} or {@code zsh}
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    CommandLine root = RootCommand.line();
    out.print(
        arguments[0].equals("zsh") ? ZshCompletion.of(root) : AutoComplete.bash("confingy", root));
  }
}
