package io.confingy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VizCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("viz"));
    all.addAll(List.of(arguments));
    return RootCommand.line()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }

  private Path sample(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = VizCommandTest.class.getResourceAsStream("view/" + name)) {
      Files.copy(Objects.requireNonNull(in, name), file);
    }
    return file;
  }

  @Test
  void onePageWithoutAServerIsExported() throws IOException {
    Path page = folder.resolve("report.html");

    int code = run(sample("run-1.json").toString(), "--export", page.toString());

    assertThat(code).isZero();
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        .contains("connect-src 'none'", "\"Experiment\"")
        .doesNotContain(" src=\"", "@import", "{{");
  }

  @Test
  void twoAreExportedWithWhatChanged() throws IOException {
    Path page = folder.resolve("report.html");

    run(
        sample("run-1.json").toString(),
        sample("run-2.json").toString(),
        "--export",
        page.toString());

    assertThat(Files.readString(page)).contains("\"CLASS_CHANGED\"", "$.metrics.perplexity");
  }

  @Test
  void threeAreNotExported() throws IOException {
    String file = sample("run-1.json").toString();

    assertThat(run(file, file, file, "--export", folder.resolve("x").toString())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("confingy: There are 3 documents to export; expected: one, or two to compare\n");
  }

  @Test
  void aTakenPortIsSaidWithWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int code = run("--no-open", "--port", Integer.toString(taken.getLocalPort()));

      assertThat(code).isEqualTo(2);
      assertThat(err.toString())
          .isEqualTo(
              "confingy: Port "
                  + taken.getLocalPort()
                  + " is taken by another program; to do: name another one with `--port`, or"
                  + " `--port 0` for any that is free\n");
    }
  }

  @Test
  void aPortThatIsNoneIsSaid() {
    assertThat(run("--no-open", "--port", "65536")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("confingy: There is no port 65536; expected: one from 0 to 65535\n");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  @Timeout(60)
  @DisabledOnOs(OS.WINDOWS)
  void ctrlCStopsIt(String signal, int code) throws Exception {
    assumeTrue(signal.equals("TERM") || !ignoresCtrlC(), "started where Ctrl-C is ignored");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "io.confingy.cli.Main",
                    "viz",
                    sample("run-1.json").toString(),
                    "--port",
                    "0",
                    "--no-open"))
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      assertThat(line).matches("Open http://127\\.0\\.0\\.1:\\d+/\\?token=[A-Za-z0-9_-]{32}");
      URI address = URI.create(line.substring("Open ".length()));
      HttpRequest request = HttpRequest.newBuilder(address).build();
      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
          .startsWith("<!DOCTYPE html>");

      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(code);
      assertThat(process.getErrorStream().readAllBytes()).isEmpty();
      new ServerSocket(address.getPort(), 1, InetAddress.getLoopbackAddress()).close();
    } finally {
      process.destroyForcibly();
    }
  }

  /** A program that a shell starts in the background ignores it, and so do those it starts. */
  private static boolean ignoresCtrlC() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("SigIgn:"))
          .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
  }

  @Test
  void whatIsNoDocumentIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), "{\"a\":");

    assertThat(run(file.toString(), "--no-open")).isEqualTo(2);
    assertThat(err.toString()).startsWith("confingy: " + file + ": ").hasLineCount(1);
    assertThat(run(folder.resolve("none.json").toString(), "--no-open")).isEqualTo(2);
  }
}
