package io.confingy.cli;

import io.confingy.ConfigDiff;
import io.confingy.Confingy;
import io.confingy.ConfingyException;
import io.confingy.cli.io.Document;
import io.confingy.cli.io.Plain;
import io.confingy.cli.io.Terminal;
import io.confingy.cli.io.Trouble;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed from one document to another. */
@Command(
    name = "diff",
    header = "What changed from one document to another.",
    description =
        "Says what changed from one document to another. No class is loaded. Exits with 0 if they"
            + " are the same, 1 if not.",
    footer = {
      "",
      "Examples:",
      "  confingy diff run-1.json run-2.json",
      "  confingy diff --format patch run-1.json run-2.json > changes.json",
      "  git show HEAD~1:run.json | confingy diff - run.json"
    })
final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The first document; `-` is standard input.")
  private String first;

  @Parameters(
      index = "1",
      paramLabel = "B",
      description = "The second document; one of both can be `-`.")
  private String second;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to write the changes: ${COMPLETION-CANDIDATES}; `text` is for a person, `json` for a"
              + " program, `patch` is a JSON Patch (RFC 6902).")
  private Format format;

  @Override
  public Integer call() {
    return diff(first, second, format, spec.commandLine().getOut());
  }

  static int diff(String first, String second, Format format, PrintWriter out) {
    if (first.equals(Document.STANDARD_INPUT) && second.equals(Document.STANDARD_INPUT)) {
      throw new Trouble("Standard input can be one of the documents only; expected: a file, too");
    }
    Document a = Document.read(first);
    Document b = Document.read(second);
    ConfigDiff diff = compare(a, b);
    switch (format) {
      case text -> {
        if (!diff.isEmpty()) {
          out.println(Terminal.find().colour() ? diff.toColouredText() : diff.toString());
        }
      }
      case json -> out.println(diff.toJson());
      case patch -> out.println(Plain.json(diff.toJsonPatch()));
    }
    return diff.isEmpty() ? Exit.FINE : Exit.FOUND;
  }

  private static ConfigDiff compare(Document a, Document b) {
    try {
      return Confingy.diff(a.text(), b.text());
    } catch (ConfingyException e) {
      // The first is to blame if it is no document by itself.
      try {
        Confingy.prettify(a.text());
      } catch (ConfingyException ofA) {
        throw Trouble.with(a, ofA);
      }
      throw Trouble.with(b, e);
    }
  }
}
