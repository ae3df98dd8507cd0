package io.confingy.cli;

import io.confingy.ConfingyRuntime;
import io.confingy.cli.io.Results;
import io.confingy.internal.json.Indented;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a configuration that is in the user's code. */
@Command(
    name = "serialize",
    header = "A document of a configuration in your code.",
    description =
        "Calls a static method of yours without parameters, or reads a static field, and writes the"
            + " configuration as a document. Without MEMBER that is `config`, or else the only one"
            + " that the class has.",
    footer = {
      "",
      "Examples:",
      "  confingy serialize com.acme.Jobs::nightly --classpath target/classes",
      "  confingy serialize com.acme.Nightly --classpath acme.jar --output nightly.json"
    })
final class SerializeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CLASS[::MEMBER]",
      description = "The class, and which of its static methods and fields.")
  private String source;

  @Mixin private ClassPathOption classpath;

  @Option(
      names = {"--output", "-o"},
      paramLabel = "F",
      description = "Where to write the document; standard output by default.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    PrintStream standard = System.out;
    try (UserClasses classes = classpath.load()) {
      // What the user's code prints must not get into the document.
      System.setOut(System.err);
      ConfingyRuntime runtime = classes.runtime();
      String json = runtime.serialize(UserMember.find(source, classes).value());
      byte[] laidOut = Indented.of(json.getBytes(StandardCharsets.UTF_8));
      String text = new String(laidOut, StandardCharsets.UTF_8);
      Results.write(text, output, null, spec.commandLine().getOut());
    } finally {
      System.setOut(standard);
    }
    return Exit.FINE;
  }
}
