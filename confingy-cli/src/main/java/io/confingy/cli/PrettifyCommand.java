package io.confingy.cli;

import io.confingy.Confingy;
import io.confingy.ConfingyException;
import io.confingy.cli.io.Document;
import io.confingy.cli.io.Trouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a document in its readable form. */
@Command(
    name = "prettify",
    header = "The readable form of a document.",
    description =
        "Prints a document in its readable form: class names in place of markers. Documents of"
            + " Python's confingy can be read, too.",
    footer = {
      "",
      "Examples:",
      "  confingy prettify run-1.json",
      "  curl -s https://example.org/run-1.json | confingy prettify -"
    })
final class PrettifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A document; `-` is standard input.")
  private String file;

  @Override
  public Integer call() {
    Document document = Document.read(file);
    try {
      spec.commandLine().getOut().println(Confingy.prettify(document.text()));
    } catch (ConfingyException e) {
      throw Trouble.with(document, e);
    }
    return Exit.FINE;
  }
}
