package io.confingy.cli;

import io.confingy.Confingy;
import io.confingy.ConfingyException;
import io.confingy.cli.io.Document;
import io.confingy.cli.io.Plain;
import io.confingy.cli.io.Results;
import io.confingy.cli.io.Trouble;
import io.confingy.internal.json.Indented;
import io.confingy.internal.json.ValueEdit;
import io.confingy.internal.path.PathParser;
import io.confingy.internal.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes values of a document. */
@Command(
    name = "set",
    header = "A copy of a document with other values.",
    description =
        "Writes a copy of a document with other values. A value is read as one of the kind that is"
            + " there: a number stays a number, a string a string. Whole objects and lists are"
            + " given as JSON. What comes out is a document again; whether your classes take it,"
            + " `check` says.",
    footer = {
      "",
      "Examples:",
      "  confingy set run-1.json model.optimizer.lr=0.01 epochs=20 --output run-2.json",
      "  confingy set run-1.json 'sizes=[1, 2]' \"labels['odd key']=x\"",
      "  confingy set --in-place run-1.json model.layers[2].width=64"
    })
final class SetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "A document; `-` is standard input.")
  private String file;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH=VALUE",
      description = "Which value to change, and to what.")
  private List<String> changes = new ArrayList<>();

  @Option(
      names = {"--output", "-o"},
      paramLabel = "F",
      description = "Where to write the copy; standard output by default. It cannot be FILE.")
  private @Nullable Path output;

  @Option(names = "--in-place", description = "Writes the copy over FILE.")
  private boolean inPlace;

  @Override
  public Integer call() {
    Document document = Document.read(file);
    if (inPlace && (output != null || document.file() == null)) {
      throw new Trouble("`--in-place` needs a file as input, and no `--output`");
    }
    String text = indented(changed(document));
    if (inPlace && document.file() != null) {
      Results.replace(document.file(), text);
    } else {
      Results.write(text, output, document.file(), spec.commandLine().getOut());
    }
    return Exit.FINE;
  }

  private String changed(Document document) {
    check(document);
    String json = document.text();
    for (String change : changes) {
      json = set(json, change, document);
    }
    Document result = new Document(document.name(), document.file(), json);
    check(result);
    return result.text();
  }

  /** Refuses what is no document. */
  private static void check(Document document) {
    try {
      Confingy.prettify(document.text());
    } catch (ConfingyException e) {
      throw Trouble.with(document, e);
    }
  }

  private static String set(String json, String change, Document document) {
    int sign = PathParser.equalsSign(change);
    if (sign <= 0) {
      throw new Trouble(
          "`" + Plain.text(change) + "` is no change; expected: PATH=VALUE, such as model.lr=0.01");
    }
    try {
      return ValueEdit.set(json, change.substring(0, sign), change.substring(sign + 1));
    } catch (ProblemException e) {
      throw Trouble.with(document, e);
    }
  }

  private static String indented(String json) {
    byte[] laidOut = Indented.of(json.getBytes(StandardCharsets.UTF_8));
    return new String(laidOut, StandardCharsets.UTF_8);
  }
}
