package io.confingy.cli;

import static io.confingy.cli.Ran.confingy;
import static io.confingy.cli.Ran.shell;
import static io.confingy.cli.Ran.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files, standard streams and terminals, as processes meet them. */
@DisabledOnOs(OS.WINDOWS)
class StreamsIT {

  private static final String ESCAPE = "\u001B";

  @TempDir Path folder;
  private Path a;
  private Path b;

  @BeforeEach
  void twoDocuments() throws Exception {
    a = Files.writeString(folder.resolve("a.json"), "{\"lr\":0.1}");
    b = Files.writeString(folder.resolve("b.json"), "{\"lr\":0.2}");
  }

  @Test
  void standardInput() throws Exception {
    assertThat(with("{\"lr\":0.2}", Map.of(), "diff", "-", b).code()).isZero();
    assertThat(with("{\"lr\":0.3}", Map.of(), "prettify", "-").out()).contains("0.3");
    assertThat(with("{\"lr\":0.3}", Map.of(), "set", "-", "lr=4").out()).contains("4.0");
    assertThat(with("{\"lr\":0.3}", Map.of(), "check", "-", "-cp", ".").code()).isZero();
    assertThat(with("{", Map.of(), "prettify", "-").err())
        .startsWith("confingy: standard input: The document is not JSON");
    assertThat(confingy("diff", "-", "-").code()).isEqualTo(2);
  }

  @Test
  void whatCannotBeRead() throws Exception {
    Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xE4, '"'});

    assertThat(confingy("prettify", folder.resolve("none.json")))
        .isEqualTo(
            new Ran(
                2,
                "",
                "confingy: The configuration `"
                    + folder.resolve("none.json")
                    + "` could not be read; found: no such file or directory\n"));
    assertThat(confingy("prettify", folder).err())
        .isEqualTo("confingy: `" + folder + "` is a directory; expected: a document\n");
    assertThat(confingy("prettify", latin).err())
        .isEqualTo(
            "confingy: " + latin + " is not UTF-8; expected: a document as Confingy saves it\n");
  }

  @Test
  void theSignForWhatIsNoUtf8CanStandInADocumentItself() throws Exception {
    Path file = Files.writeString(folder.resolve("sign.json"), "\"a \uFFFD b\"");

    assertThat(confingy("prettify", file)).isEqualTo(new Ran(0, "\"a \uFFFD b\"\n", ""));
  }

  @Test
  void namesThatWouldControlATerminal() throws Exception {
    String name = ESCAPE + "[2J\u202Etxt";

    Ran missing = confingy("prettify", name);
    Files.writeString(folder.resolve(name), "{");
    Ran broken = confingy("prettify", folder.resolve(name));
    Ran checked = confingy("check", folder.resolve(name), "-cp", ".");

    assertThat(missing.err()).contains("\\u001b[2J\\u202etxt").doesNotContain(ESCAPE, "\u202E");
    assertThat(broken.err()).contains("\\u001b[2J\\u202etxt").doesNotContain(ESCAPE, "\u202E");
    assertThat(checked.out()).contains("\\u001b[2J\\u202etxt").doesNotContain(ESCAPE, "\u202E");
  }

  @Test
  void documentsThatWouldControlATerminal() throws Exception {
    Path hostile =
        Files.writeString(
            folder.resolve("hostile.json"), "{\"\\u001b[2J\":\"\\u202e\",\"\u202E\":\"\u009b\"}");

    for (Ran ran :
        new Ran[] {
          confingy("prettify", hostile),
          confingy("diff", a, hostile),
          confingy("diff", "--format", "json", a, hostile),
          confingy("diff", "--format", "patch", a, hostile),
          confingy("diff", "--format", "html", a, hostile),
          confingy("set", hostile, "x=1"),
        }) {
      assertThat(ran.out() + ran.err()).isNotEmpty().doesNotContain(ESCAPE, "\u202E", "\u009B");
    }
  }

  @Test
  void theInputIsNotWrittenOver() throws Exception {
    Files.createSymbolicLink(folder.resolve("link.json"), a);

    for (Path output : new Path[] {a, folder.resolve("link.json"), folder.resolve("./a.json")}) {
      Ran ran = confingy("set", a, "lr=7", "--output", output);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err())
          .isEqualTo(
              "confingy: `"
                  + output
                  + "` is the input, which stays as it is; expected: another file\n");
    }
    assertThat(a).hasContent("{\"lr\":0.1}");
  }

  @Test
  void anotherFileIsReplacedAsAWhole() throws Exception {
    assertThat(confingy("set", a, "lr=7", "--output", b)).isEqualTo(new Ran(0, "", ""));
    assertThat(b).hasContent("{\n  \"lr\": 7.0\n}\n");
    assertThat(confingy("set", a, "lr=7", "--output", folder.resolve("no/b.json")).code())
        .isEqualTo(2);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void whoReadsIsGone() throws Exception {
    Path large = Files.writeString(folder.resolve("large.json"), "[" + "1,".repeat(200_000) + "1]");

    Ran ran = shell("{ \"$confingy\" prettify " + large + "; echo \"$?\" >&2; } | head -n 1");

    assertThat(ran).isEqualTo(new Ran(0, "[\n", "141\n"));
  }

  @Test
  @EnabledIf("hasFullDevice")
  void theDiskIsFull() throws Exception {
    Ran ran = shell("\"$confingy\" prettify " + a + " > /dev/full");

    assertThat(ran)
        .isEqualTo(
            new Ran(
                2,
                "",
                "confingy: Standard output could not be written: No space left on device\n"));
  }

  static boolean hasFullDevice() {
    return Files.exists(Path.of("/dev/full"));
  }

  @Test
  void withoutATerminalThereIsNoColourAndNoBar() throws Exception {
    assertThat(confingy("diff", a, b).out()).doesNotContain(ESCAPE);
    assertThat(confingy("check", a, b, "-cp", ".").err()).isEmpty();
  }

  @Test
  @EnabledIf("hasScript")
  void onATerminalThereAreColoursAndABar() throws Exception {
    assertThat(onATerminal("diff " + a + " " + b).out()).contains(ESCAPE + "[33m");
    assertThat(onATerminal("diff " + a + " " + b + " | cat").out()).doesNotContain(ESCAPE);
    assertThat(onATerminal("check " + a + " " + b + " -cp .").out())
        .contains("] 1/2", "] 2/2", "\r" + ESCAPE + "[K");
    assertThat(onATerminal("check " + a + " " + b + " -cp . 2> /dev/null").out())
        .doesNotContain(ESCAPE);
  }

  @Test
  @EnabledIf("hasScript")
  void noColorIsHonoured() throws Exception {
    assertThat(shell("NO_COLOR=1 " + script("diff " + a + " " + b)).out())
        .contains("0.1 -> 0.2")
        .doesNotContain(ESCAPE);
    assertThat(shell("NO_COLOR= " + script("diff " + a + " " + b)).out()).contains(ESCAPE);
  }

  @Test
  void whereNoArchiveFits() throws Exception {
    Path moved = folder.resolve("moved");
    Files.copy(Path.of(Ran.EXECUTABLE), moved, StandardCopyOption.COPY_ATTRIBUTES);
    Path link = Files.createSymbolicLink(folder.resolve("link"), moved);

    for (Path executable : new Path[] {moved, link}) {
      Ran ran = shell(executable + " diff " + a + " " + b);
      assertThat(ran).isEqualTo(new Ran(1, "~ $.lr  0.1 -> 0.2\n", ""));
    }
  }

  @Test
  void withoutJava() throws Exception {
    Ran ran = with("", Map.of("JAVA_HOME", folder.toString()), "diff", a, b);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("confingy: There is no `" + folder + "/bin/java`");
  }

  @Test
  void debugShowsWhereAnErrorCameFrom() throws Exception {
    assertThat(confingy("prettify", "none.json").err()).hasLineCount(1);
    assertThat(confingy("prettify", "--debug", "none.json").err())
        .contains("confingy: The configuration `none.json`", "\tat io.confingy.cli.");
  }

  static boolean hasScript() throws Exception {
    return shell("script --version").out().contains("util-linux");
  }

  private static Ran onATerminal(String arguments) throws Exception {
    return shell("TERM=xterm " + script(arguments));
  }

  private static String script(String arguments) {
    return "script -qec '\"$confingy\" " + arguments + "' /dev/null";
  }
}
