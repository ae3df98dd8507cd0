package io.confingy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts with which a shell completes the command, in that shell. */
class CompletionIT {

  private static final Path FOLDER =
      Path.of(Ran.EXECUTABLE).toAbsolutePath().resolveSibling("completion");
  private static final String START = "autoload -Uz compinit && compinit -D -u; ";

  @TempDir Path folder;

  @Test
  void bashCompletes() throws Exception {
    assumeShell("bash");

    assertThat(inBash("confingy", "se")).containsExactly("set", "serialize");
    assertThat(inBash("confingy", "diff", "--f")).containsExactly("--format");
    assertThat(inBash("confingy", "diff", "--format", ""))
        .contains("text", "json", "patch", "html");
  }

  /** Returns what bash offers for the last word; {@code compopt} is for real keys only. */
  private static List<String> inBash(String... words) throws Exception {
    String line =
        "compopt() { :; }; source '"
            + FOLDER.resolve("confingy.bash")
            + "'; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _complete_confingy || true;"
            + " printf '%s\\n' \"${COMPREPLY[@]}\"";
    List<String> command = new ArrayList<>(List.of("bash", "-c", line, "bash"));
    command.addAll(List.of(words));
    Ran ran = Ran.process("", Map.of(), command);
    assertThat(ran.err()).isEmpty();
    return ran.out().lines().map(String::strip).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "confingy pret,                    confingy prettify",
    "confingy diff --f,                confingy diff --format=",
    "confingy diff --format=h,         confingy diff --format=html",
    "confingy graph --format=m,        confingy graph --format=mermaid",
    "confingy check --cl,              confingy check --classpath=",
    "confingy check -cp src/bui,       confingy check -cp src/build/",
    "confingy diff a.json src/buil,    confingy diff a.json src/build/",
    "confingy diff --format=patch sr,  confingy diff --format=patch src/",
    "confingy set - --in,              confingy set - --in-place",
    "confingy set - lr=sr,             confingy set - lr=sr",
  })
  void zshCompletes(String typed, String completed) throws Exception {
    assertThat(inZsh(START + source(), typed)).contains("<line>" + completed);
  }

  @Test
  void zshSaysWhatEachIsFor() throws Exception {
    assertThat(inZsh(START + source(), "confingy "))
        .contains("diff       -- What changed from one document to another")
        .contains("graph      -- A picture of a document");
    assertThat(inZsh(START + source(), "confingy diff --"))
        .contains("--format   -- How to write the changes");
  }

  @Test
  void zshMayHaveItsCompletionSystemOrNot() throws Exception {
    assertThat(inZsh(source(), "confingy pret")).contains("<line>confingy prettify");
  }

  @Test
  void zshFindsTheScriptOnItsOwn() throws Exception {
    Files.copy(FOLDER.resolve("confingy.zsh"), folder.resolve("_confingy"));

    assertThat(inZsh("fpath=('" + folder + "' $fpath); " + START, "confingy diff --f"))
        .contains("<line>confingy diff --format=");
  }

  private static String source() {
    return "source '" + FOLDER.resolve("confingy.zsh") + "'";
  }

  private String inZsh(String rc, String typed) throws Exception {
    assumeShell("zsh");
    Path script = folder.resolve("complete.zsh");
    try (var resource = CompletionIT.class.getResourceAsStream("complete.zsh")) {
      Files.copy(resource, script);
    }
    Map<String, String> environment = Map.of("ZDOTDIR", folder.toString());
    List<String> command = List.of("zsh", "-f", script.toString(), rc, typed);
    Ran ran = Ran.process("", environment, command);
    Files.delete(script);
    assertThat(ran.code()).as(ran.toString()).isZero();
    return ran.out().replace("\r", "").replaceAll("(?m) +$", "");
  }

  /**
   * What the scripts of continuous integration install; a machine without it leaves the test out.
   */
  private static void assumeShell(String shell) throws Exception {
    assumeTrue(
        Ran.shell("command -v " + shell).code() == 0, "Left out: there is no " + shell + ".");
  }
}
