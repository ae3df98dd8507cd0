package io.confingy.cli.view;

import io.confingy.internal.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a document without a browser. */
@Command(name = "graph", description = "Draws a configuration as a picture, for documents.")
public final class GraphCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A document.")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "svg",
      description = "One of ${COMPLETION-CANDIDATES}; svg where it is not said.")
  private Picture format;

  @Option(names = "--output", paramLabel = "F", description = "Where to write it.")
  private @Nullable Path output;

  /** Made by the command line. */
  public GraphCommand() {}

  @Override
  public Integer call() throws Exception {
    String picture = format.of(Excerpt.of(read().graph()));
    if (output == null) {
      spec.commandLine().getOut().print(picture);
      spec.commandLine().getOut().flush();
    } else {
      Files.writeString(output, picture);
    }
    return 0;
  }

  private Opened read() throws IOException {
    try {
      return Opened.of(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (ProblemException e) {
      throw new IOException(Plain.text(file.toString()) + ": " + e.problem().message(), e);
    }
  }
}
