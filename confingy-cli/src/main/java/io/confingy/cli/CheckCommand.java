package io.confingy.cli;

import io.confingy.CheckReport;
import io.confingy.ConfingyRuntime;
import io.confingy.cli.io.Document;
import io.confingy.cli.io.Terminal;
import io.confingy.cli.io.Trouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which documents would load today. */
@Command(
    name = "check",
    header = "Which documents would load today, and which classes changed.",
    description =
        "Says which documents would load today with your classes, and which of these changed since."
            + " No object is built. Exits with 0 if all would load, whether classes changed or not;"
            + " with 1 if one would not.",
    footer = {
      "",
      "Examples:",
      "  confingy check run-1.json --classpath target/classes",
      "  confingy check runs/*.json --classpath 'target/classes:lib/*'",
      "  confingy check job.json --type com.acme.Job --classpath acme.jar"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The documents; `-` is standard input.")
  private List<String> files = new ArrayList<>();

  @Mixin private ClassPathOption classpath;

  @Option(
      names = "--type",
      paramLabel = "CLASS",
      description =
          "The class to load them as. It is needed where that is a record or an enum that is not"
              + " tracked.")
  private @Nullable String type;

  @Override
  public Integer call() throws IOException {
    try (UserClasses classes = classpath.load()) {
      ConfingyRuntime runtime = classes.runtime();
      Class<?> root = type == null ? Object.class : classes.named(type);
      List<CheckedDocument> checked = check(runtime, root);
      PrintWriter out = spec.commandLine().getOut();
      CheckTable.print(checked, out);
      return checked.stream().mapToInt(CheckedDocument::code).max().orElse(Exit.FINE);
    }
  }

  private List<CheckedDocument> check(ConfingyRuntime runtime, Class<?> root) {
    List<CheckedDocument> checked = new ArrayList<>();
    PrintWriter err = spec.commandLine().getErr();
    try (Progress progress = new Progress(files.size(), Terminal.find(), err)) {
      for (String file : files) {
        checked.add(check(file, runtime, root));
        progress.step();
      }
    }
    return checked;
  }

  private static CheckedDocument check(String file, ConfingyRuntime runtime, Class<?> root) {
    Document document;
    try {
      document = Document.read(file);
    } catch (Trouble e) {
      return CheckedDocument.unread(file, e);
    }
    CheckReport report = runtime.check(document.text(), root);
    return new CheckedDocument(document.name(), report, null);
  }
}
