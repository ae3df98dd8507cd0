package io.confingy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The reference in the guide is what the commands say with {@code --help}; {@code
 * -Dconfingy.golden=update} rewrites it.
 */
class CliPageTest {

  private static final Path PAGE = Path.of("../docs/cli.md");
  private static final String REFERENCE = "## Reference\n";

  @Test
  void theReferenceIsWhatTheCommandsSay() throws Exception {
    String page = Files.readString(PAGE);
    int reference = page.indexOf(REFERENCE);
    String written = page.substring(0, reference < 0 ? page.length() : reference) + reference();
    if ("update".equals(System.getProperty("confingy.golden"))) {
      Files.writeString(PAGE, written);
    }

    assertThat(PAGE).hasContent(written);
  }

  private static String reference() {
    CommandLine root = RootCommand.line();
    StringBuilder text = new StringBuilder(REFERENCE);
    text.append("\nExit codes:\n\n| code | meaning |\n| --- | --- |\n");
    root.getCommandSpec()
        .usageMessage()
        .exitCodeList()
        .forEach((code, meaning) -> text.append("| " + code + " | " + meaning + " |\n"));
    for (Map.Entry<String, CommandLine> each : root.getSubcommands().entrySet()) {
      CommandLine command = each.getValue();
      // They are above, once for all commands.
      command.getCommandSpec().usageMessage().exitCodeList(Map.of()).exitCodeListHeading("");
      text.append("\n### confingy " + each.getKey() + "\n\n```text\n");
      command.getUsageMessage(Ansi.OFF).lines().forEach(line -> text.append(line + "\n"));
      text.append("```\n");
    }
    return text.toString();
  }
}
