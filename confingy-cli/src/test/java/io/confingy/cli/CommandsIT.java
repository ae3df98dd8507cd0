package io.confingy.cli;

import static io.confingy.cli.Ran.CLASSES;
import static io.confingy.cli.Ran.confingy;
import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command, run as a process, and what it exits with. */
class CommandsIT {

  private static final Path PYTHON = Path.of("src/test/resources/python");

  @TempDir Path folder;
  private Path a;
  private Path b;

  @BeforeEach
  void twoDocuments() throws Exception {
    a = Files.writeString(folder.resolve("a.json"), "{\"lr\":0.1,\"name\":\"x\",\"sizes\":[1,2]}");
    b = Files.writeString(folder.resolve("b.json"), "{\"lr\":0.2,\"name\":\"x\",\"sizes\":[1,2]}");
  }

  @Test
  void diffOfTheSame() throws Exception {
    assertThat(confingy("diff", a, a)).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void diffOfDifferentOnes() throws Exception {
    assertThat(confingy("diff", a, b)).isEqualTo(new Ran(1, "~ $.lr  0.1 -> 0.2\n", ""));
  }

  @Test
  void diffForAProgram() throws Exception {
    Ran ran = confingy("diff", "--format", "json", a, b);

    assertThat(ran)
        .isEqualTo(
            new Ran(
                1,
                "[{\"kind\":\"changed\",\"from\":\"$.lr\",\"to\":\"$.lr\",\"before\":\"0.1\","
                    + "\"after\":\"0.2\"}]\n",
                ""));
  }

  @Test
  void diffAsAPatch() throws Exception {
    assertThat(confingy("diff", a, b, "--format=patch"))
        .isEqualTo(new Ran(1, "[{\"op\":\"replace\",\"path\":\"/lr\",\"value\":0.2}]\n", ""));
  }

  @Test
  void diffSaysWhichIsNoDocument() throws Exception {
    Files.writeString(b, "{");

    Ran ran = confingy("diff", a, b);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("confingy: " + b + ": ").contains("; at: $").hasLineCount(1);
  }

  @Test
  void diffOfPython() throws Exception {
    Ran ran = confingy("diff", PYTHON.resolve("job-a.json"), PYTHON.resolve("job-b.json"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("~ $.model.models[0].hyperparameter  1.0 -> 1.5");
  }

  @Test
  void prettify() throws Exception {
    Ran ran = confingy("prettify", PYTHON.resolve("job-a.json"));

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(Confingy.prettify(Files.readString(PYTHON.resolve("job-a.json"))) + "\n");
  }

  @Test
  void setKeepsTheKindOfWhatIsThere() throws Exception {
    Ran ran = confingy("set", a, "lr=1", "name=7", "sizes[1]=3");

    assertThat(ran)
        .isEqualTo(
            new Ran(
                0,
                """
                {
                  "lr": 1.0,
                  "name": "7",
                  "sizes": [
                    1,
                    3
                  ]
                }
                """,
                ""));
  }

  @Test
  void setRefusesAnotherKind() throws Exception {
    assertThat(confingy("set", a, "sizes[1]=many"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "confingy: "
                    + a
                    + ": The value does not fit what is there; at: $.sizes[1]; found: `many`;"
                    + " expected: a whole number or `null`, since a whole number is there\n"));
  }

  @Test
  void setRefusesAPathToNothing() throws Exception {
    assertThat(confingy("set", a, "size=1").err())
        .isEqualTo(
            "confingy: "
                + a
                + ": There is nothing at `.size`; at: $; expected: one of `.lr`, `.name`,"
                + " `.sizes`; to do: did you mean `.sizes`?\n");
  }

  @Test
  void setInPlace() throws Exception {
    assertThat(confingy("set", "--in-place", a, "lr=0.2")).isEqualTo(new Ran(0, "", ""));
    assertThat(confingy("diff", a, b).code()).isZero();
  }

  @Test
  void serializeCallsConfig() throws Exception {
    Ran ran = confingy("serialize", "com.acme.Jobs", "--classpath", CLASSES);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("{").contains("\"layers\": 4").endsWith("}\n");
    assertThat(ran.err()).isEqualTo("this is no part of the document\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.acme.Jobs::SMALL", "com.acme.Jobs.Nightly", "com.acme.Jobs$Nightly"})
  void serializeAMember(String source) throws Exception {
    Path output = folder.resolve("made.json");

    Ran ran = confingy("serialize", source, "-cp", CLASSES, "--output", output);

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(output).content().contains("\"_confingy_lazy\": true", "\"layers\": ");
  }

  @Test
  void serializeWhatThrows() throws Exception {
    assertThat(confingy("serialize", "com.acme.Jobs::broken", "--classpath", CLASSES))
        .isEqualTo(
            new Ran(
                2,
                "",
                "confingy: `com.acme.Jobs::broken` failed: java.lang.NullPointerException: no data"
                    + " \\u001b[31mtoday\n"));
  }

  @Test
  void serializeWhatIsNotThere() throws Exception {
    assertThat(confingy("serialize", "com.acme.None", "--classpath", CLASSES))
        .isEqualTo(
            new Ran(2, "", "confingy: There is no class `com.acme.None` on the class path\n"));
    assertThat(confingy("serialize", "com.acme.Jobs::none", "--classpath", CLASSES).err())
        .contains("no static field `none`", "found: `SMALL`, `broken`, `config`");
    assertThat(confingy("serialize", "com.acme.Jobs", "--classpath", "nowhere").err())
        .isEqualTo(
            "confingy: There is no `nowhere`, which is on the class path; expected: folders and"
                + " jars that are there\n");
  }

  @Test
  void checkOfManyFiles() throws Exception {
    Path good = folder.resolve("good.json");
    confingy("serialize", "com.acme.Jobs", "--classpath", CLASSES, "--output", good);
    Path changed = folder.resolve("changed.json");
    Files.writeString(
        changed, Files.readString(good).replaceAll("\"hash\": \".\\w{3}", "\"hash\": \"abcd"));
    Path bad = Files.writeString(folder.resolve("bad.json"), read(good).replace("layers", "layer"));

    Ran fine = confingy("check", good, changed, "--classpath", CLASSES);
    Ran found = confingy("check", good, changed, bad, "--classpath", CLASSES);
    Ran trouble = confingy("check", "missing.json", bad, good, "--classpath", CLASSES);

    String padding = " ".repeat(folder.toString().length());
    assertThat(fine.code()).isZero();
    assertThat(fine.out())
        .isEqualTo(
            """
            FILE%s           LOADS  CHANGED CLASSES
            %s     yes    -
            %s  yes    com.acme.Model
            """
                .formatted(padding, good, changed));
    assertThat(found.code()).isEqualTo(1);
    assertThat(found.out()).contains(bad + "      no").contains("\n\n" + bad + ": ");
    assertThat(trouble.code()).isEqualTo(2);
    assertThat(trouble.out())
        .contains("unread")
        .contains("missing.json: The configuration `missing.json` could not be read");
  }

  @Test
  void checkOfARecordThatIsNotTracked() throws Exception {
    Path file =
        Files.writeString(folder.resolve("plain.json"), Confingy.serialize(new com.acme.Plain(3)));

    assertThat(confingy("check", file, "--classpath", CLASSES).code()).isEqualTo(1);
    assertThat(confingy("check", file, "--type", "com.acme.Plain", "-cp", CLASSES).code()).isZero();
  }

  @Test
  void misuse() throws Exception {
    assertThat(confingy("diff", a))
        .isEqualTo(
            new Ran(
                2,
                "",
                "confingy: Missing required parameter: 'B'; to do: see `confingy diff --help`\n"));
    assertThat(confingy("dif", a, b).code()).isEqualTo(2);
    assertThat(confingy().err())
        .isEqualTo("confingy: There is no command; to do: see `confingy --help`\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"diff", "prettify", "check", "set", "serialize"})
  void helpHasExamples(String command) throws Exception {
    Ran ran = confingy(command, "--help");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Usage: confingy " + command)
        .contains("Examples:\n  ")
        .contains("Exit codes:");
  }

  @Test
  void version() throws Exception {
    assertThat(confingy("--version").out()).matches("confingy \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  private static String read(Path file) throws Exception {
    return Files.readString(file);
  }
}
