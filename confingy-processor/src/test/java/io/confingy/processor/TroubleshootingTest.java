package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever looks up a message finds it. */
class TroubleshootingTest {

  private static final Path PAGE = Path.of("..", "docs", "troubleshooting.md");
  private static final Pattern HEADING = Pattern.compile("(?m)^### (Confingy\\w+)$");

  @Test
  void explainsEachMessageAndNoOther() throws IOException {
    List<String> ids = Arrays.stream(Message.values()).map(Message::id).toList();
    List<String> explained =
        HEADING.matcher(Files.readString(PAGE)).results().map(match -> match.group(1)).toList();

    assertThat(explained).containsExactlyElementsOf(ids);
  }
}
