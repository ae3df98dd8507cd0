package io.confingy.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;

/** Writes the script with which a shell completes the command; the build runs it. */
public final class Completion {

  private Completion() {}

  /**
   * Writes the script to standard output.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(AutoComplete.bash("confingy", RootCommand.line()));
  }
}
