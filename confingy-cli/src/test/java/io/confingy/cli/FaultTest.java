package io.confingy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A fault of the command itself has an exit code of its own, and is told on one line. */
class FaultTest {

  @Command(name = "faulty")
  static final class Faulty implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException("two\nlines");
    }
  }

  private final StringWriter err = new StringWriter();

  @Test
  void oneLine() {
    assertThat(run("faulty")).isEqualTo(70);
    assertThat(err)
        .hasToString(
            "confingy: This is a fault of confingy itself, please report it:"
                + " java.lang.IllegalStateException: two; lines; to do: run it with --debug for the"
                + " details"
                + System.lineSeparator());
  }

  @Test
  void theDetails() {
    assertThat(run("--debug", "faulty")).isEqualTo(70);
    assertThat(err.toString()).contains("\tat io.confingy.cli.FaultTest$Faulty.run(");
  }

  private int run(String... arguments) {
    CommandLine command = RootCommand.line().addSubcommand(new Faulty());
    return command.setErr(new PrintWriter(err, true)).execute(arguments);
  }
}
