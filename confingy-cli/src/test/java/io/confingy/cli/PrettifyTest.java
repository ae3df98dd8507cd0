package io.confingy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrettifyTest {

  @TempDir Path folder;

  @Test
  void printsTheReadableForm() throws Exception {
    Path file = Files.writeString(folder.resolve("run.json"), "{\"lr\":0.1}");
    StringWriter out = new StringWriter();

    int code = RootCommand.line().setOut(new PrintWriter(out)).execute("prettify", file.toString());

    assertThat(code).isZero();
    assertThat(out.toString()).contains("\"lr\"");
  }
}
