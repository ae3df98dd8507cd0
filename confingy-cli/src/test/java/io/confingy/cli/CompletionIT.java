package io.confingy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The scripts with which a shell completes the command. */
class CompletionIT {

  private static final Path FOLDER = Path.of(Ran.EXECUTABLE).resolveSibling("completion");

  @Test
  @EnabledIf("hasBash")
  void bashCompletes() throws Exception {
    assertThat(inShell("bash", "confingy.bash", "confingy", "se")).contains("set", "serialize");
    assertThat(inShell("bash", "confingy.bash", "confingy", "diff", "--f")).contains("--format");
    assertThat(inShell("bash", "confingy.bash", "confingy", "diff", "--format", ""))
        .contains("text", "json", "patch");
  }

  @Test
  @EnabledIf("hasZsh")
  void zshReadsItsScript() throws Exception {
    String script = FOLDER.resolve("confingy.zsh").toString();

    assertThat(Ran.process("", Map.of(), List.of("zsh", "-n", script)))
        .isEqualTo(new Ran(0, "", ""));
    assertThat(Ran.process("", Map.of(), List.of("zsh", "-fc", "source " + script)).code())
        .isZero();
  }

  @Test
  void thereIsOneForEachShell() {
    assertThat(FOLDER.resolve("confingy.bash")).content().startsWith("#!/usr/bin/env bash");
    assertThat(FOLDER.resolve("confingy.zsh"))
        .hasSameTextualContentAs(FOLDER.resolve("confingy.bash"));
  }

  /** Returns what the shell offers for the last word; {@code compopt} is for real keys only. */
  private static List<String> inShell(String shell, String script, String... words)
      throws Exception {
    String line =
        "compopt() { :; }; source '"
            + FOLDER.resolve(script)
            + "'; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _complete_confingy || true;"
            + " printf '%s\\n' \"${COMPREPLY[@]}\"";
    List<String> command = new ArrayList<>(List.of(shell, "-c", line, shell));
    command.addAll(List.of(words));
    Ran ran = Ran.process("", Map.of(), command);
    assertThat(ran.err()).isEmpty();
    return ran.out().lines().map(String::strip).toList();
  }

  static boolean hasBash() throws Exception {
    return Ran.shell("command -v bash").code() == 0;
  }

  static boolean hasZsh() throws Exception {
    return Ran.shell("command -v zsh").code() == 0;
  }
}
