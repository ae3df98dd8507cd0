package io.confingy.cli;

import io.confingy.Confingy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a document in its readable form. */
@Command(name = "prettify", description = "Prints a document in its readable form.")
final class PrettifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A document.")
  private Path file;

  @Override
  public Integer call() throws Exception {
    spec.commandLine().getOut().println(Confingy.prettify(Files.readString(file)));
    return 0;
  }
}
