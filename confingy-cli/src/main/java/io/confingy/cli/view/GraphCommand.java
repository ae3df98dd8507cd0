package io.confingy.cli.view;

import io.confingy.cli.io.Document;
import io.confingy.cli.io.Results;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a document without a browser. */
@Command(
    name = "graph",
    header = "A picture of a document.",
    description =
        "Draws a document as a picture, with what is nearest to its root. No class is loaded.",
    footer = {
      "",
      "Examples:",
      "  confingy graph run-1.json > run-1.svg",
      "  confingy graph --format dot run-1.json | dot -Tpdf > run-1.pdf",
      "  confingy graph --format mermaid --output run-1.mmd run-1.json"
    })
public final class GraphCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A document; `-` is standard input.")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "svg",
      description =
          "How to write the picture: ${COMPLETION-CANDIDATES}; `dot` is for Graphviz, `mermaid` for"
              + " diagrams in Markdown.")
  private Picture format;

  @Option(
      names = "--output",
      paramLabel = "F",
      description = "Where to write it; standard output where it is not said.")
  private @Nullable Path output;

  /** Made by the command line. */
  public GraphCommand() {}

  @Override
  public Integer call() {
    Document document = Document.read(file);
    String picture = format.of(Excerpt.of(Opened.of(document).graph()));
    Results.write(picture, output, document.file(), spec.commandLine().getOut());
    return 0;
  }
}
