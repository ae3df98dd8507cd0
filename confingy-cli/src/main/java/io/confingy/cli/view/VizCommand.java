package io.confingy.cli.view;

import io.confingy.ConfigDiff;
import io.confingy.Confingy;
import io.confingy.cli.io.Document;
import io.confingy.cli.io.Results;
import io.confingy.cli.io.Trouble;
import io.confingy.internal.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows documents in the browser. */
@Command(
    name = "viz",
    header = "A document in the browser, or what changed between two.",
    description =
        "Shows a document in the browser, or what changed from one to another. The server is for"
            + " this machine only; Ctrl-C ends it. No class is loaded.",
    footer = {
      "",
      "Examples:",
      "  confingy viz run-1.json run-2.json",
      "  confingy viz run-1.json run-2.json --export report.html"
    })
public final class VizCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Documents; the first two are compared, and the page can open all of them.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8000",
      description = "Where to serve the page: ${DEFAULT-VALUE}; 0 is any port that is free.")
  private int port;

  @Option(names = "--no-open", description = "Does not open the browser.")
  private boolean noOpen;

  @Option(
      names = "--export",
      paramLabel = "F.html",
      description = "Writes one file that shows the same without a server, and ends.")
  private @Nullable Path export;

  /** Made by the command line. */
  public VizCommand() {}

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > LAST_PORT) {
      throw new Trouble("There is no port " + port + "; expected: one from 0 to " + LAST_PORT);
    }
    List<Document> documents = files.stream().map(Document::read).toList();
    List<Opened> opened = documents.stream().map(Opened::of).toList();
    if (export == null) {
      serve(opened);
    } else {
      export(opened, export);
    }
    return 0;
  }

  private static void export(List<Opened> documents, Path target) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    switch (documents.size()) {
      case 1 -> ViewJson.write(documents.get(0), json);
      case 2 -> {
        Opened first = documents.get(0);
        Opened second = documents.get(1);
        ConfigDiff diff = Confingy.diff(first.text(), second.text());
        ViewJson.write(first, second, diff, json);
      }
      default ->
          throw new Trouble(
              "There are "
                  + documents.size()
                  + " documents to export; expected: one, or two to compare");
    }
    Results.replace(target, Page.exported(json.toString(StandardCharsets.UTF_8)));
  }

  private void serve(List<Opened> documents) throws IOException, InterruptedException {
    ViewServer server = start(documents);
    // Ctrl-C ends the JVM, and that the server.
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    PrintWriter out = spec.commandLine().getOut();
    out.println("Open " + server.address());
    out.println("Ctrl-C stops the server.");
    out.flush();
    if (!noOpen) {
      Browser.open(server.address());
    }
    new CountDownLatch(1).await();
  }

  private ViewServer start(List<Opened> documents) throws IOException {
    Library library = new Library();
    try {
      List<Integer> numbers = documents.stream().map(library::add).toList();
      return ViewServer.start(
          port, new Calls(library, numbers.subList(0, Math.min(2, numbers.size()))));
    } catch (ProblemException e) {
      throw new Trouble(e.problem().message(), e);
    } catch (BindException e) {
      throw new Trouble(
          "Port "
              + port
              + " is taken by another program; to do: name another one with `--port`, or `--port 0`"
              + " for any that is free",
          e);
    }
  }
}
