package io.confingy.cli;

import io.confingy.Confingy;
import io.confingy.ConfingyException;
import io.confingy.ConfingyRuntime;
import io.confingy.SourceStyle;
import io.confingy.cli.io.Document;
import io.confingy.cli.io.Results;
import io.confingy.cli.io.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a document as Java source. */
@Command(
    name = "transpile",
    header = "Java source that makes the configuration of a document.",
    description =
        "Writes a document as Java source that makes the configuration. The document is enough;"
            + " with your classes the source calls the constructors of those that record"
            + " themselves.",
    footer = {
      "",
      "Examples:",
      "  confingy transpile run-1.json --output MyConfig.java",
      "  confingy transpile run-1.json --classpath target/classes --class com.acme.Job",
      "  confingy transpile run-1.json --style snippet"
    })
final class TranspileCommand implements Callable<Integer> {

  private static final String ENDING = ".java";

  /** What is written. */
  enum Style {
    /** A class with a method. */
    CLASS("class"),
    /** An expression. */
    EXPRESSION("expression"),
    /** A snippet for JShell. */
    SNIPPET("snippet");

    private final String word;

    Style(String word) {
      this.word = word;
    }

    /** Returns how it is written on the command line. */
    @Override
    public String toString() {
      return word;
    }

    SourceStyle source() {
      return SourceStyle.valueOf(name());
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A document; `-` is standard input.")
  private String file;

  @Option(
      names = {"--output", "-o"},
      paramLabel = "F",
      description = "Where to write the source; standard output by default.")
  private @Nullable Path output;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      defaultValue = "class",
      description =
          "What to write: ${COMPLETION-CANDIDATES}; `class` is a file with a class whose method"
              + " config() makes the configuration, `snippet` is for JShell.")
  private Style style;

  @Option(
      names = "--class",
      paramLabel = "NAME",
      description =
          "The name of the class, with or without a package; by default that of the output file,"
              + " or Configuration.")
  private @Nullable String className;

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "CP",
      description =
          "Where your classes are: folders and jars, separated as for `java`; `lib/*` is all jars"
              + " in a folder.")
  private @Nullable String classpath;

  @Override
  public Integer call() throws IOException {
    Document document = Document.read(file);
    Results.write(source(document), output, document.file(), spec.commandLine().getOut());
    return Exit.FINE;
  }

  private String source(Document document) throws IOException {
    if (classpath == null) {
      return source(document, Confingy.builder().build());
    }
    try (UserClasses classes = UserClasses.of(ClassPath.entries(classpath))) {
      return source(document, classes.runtime());
    }
  }

  private String source(Document document, ConfingyRuntime runtime) {
    String name = className != null ? className : nameOfOutput();
    try {
      String source =
          name == null
              ? runtime.transpile(document.text(), style.source())
              : runtime.transpile(document.text(), style.source(), name);
      return source.endsWith("\n") ? source : source + "\n";
    } catch (ConfingyException e) {
      throw Trouble.with(document, e);
    }
  }

  /** The class has the name of its file. */
  private @Nullable String nameOfOutput() {
    Path name = output == null || style != Style.CLASS ? null : output.getFileName();
    return name == null || !name.toString().endsWith(ENDING)
        ? null
        : name.toString().substring(0, name.toString().length() - ENDING.length());
  }
}
