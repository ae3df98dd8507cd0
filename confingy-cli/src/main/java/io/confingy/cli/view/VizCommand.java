package io.confingy.cli.view;

import io.confingy.Confingy;
import io.confingy.internal.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows documents in the browser. */
@Command(
    name = "viz",
    description = "Shows a configuration in the browser, or what changed from one to another.")
public final class VizCommand implements Callable<Integer> {

  private static final int TROUBLE = 2;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Documents. Two are compared; the page can open more.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8000",
      description = "Where to serve the page, on this machine only; 0 for any free port.")
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
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "There is no port " + port + ": it is from 0 to 65535.");
    }
    Library library = new Library();
    List<Integer> opened = new ArrayList<>();
    for (Path file : files) {
      opened.add(read(file, library));
    }
    return export == null ? serve(library, opened) : export(library, export);
  }

  private static int read(Path file, Library library) throws IOException {
    try {
      return library.add(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (ProblemException e) {
      throw new IOException(Plain.text(file.toString()) + ": " + e.problem().message(), e);
    }
  }

  private int export(Library library, Path target) throws IOException {
    List<Opened> documents = library.documents();
    if (documents.isEmpty() || documents.size() > 2) {
      throw new ParameterException(
          spec.commandLine(), "`--export` takes one document, or two to compare.");
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Opened first = documents.get(0);
    if (documents.size() == 1) {
      ViewJson.write(first, json);
    } else {
      Opened second = documents.get(1);
      ViewJson.write(first, second, Confingy.diff(first.text(), second.text()), json);
    }
    Files.writeString(target, Page.exported(json.toString(StandardCharsets.UTF_8)));
    return 0;
  }

  private int serve(Library library, List<Integer> opened) throws Exception {
    List<Integer> shown = opened.subList(0, Math.min(2, opened.size()));
    ViewServer server;
    try {
      server = ViewServer.start(port, new Calls(library, shown));
    } catch (BindException e) {
      spec.commandLine()
          .getErr()
          .println(
              "confingy: Port "
                  + port
                  + " is taken by another program. Name another one with `--port`, or `--port 0`"
                  + " for any that is free.");
      return TROUBLE;
    }
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
    return 0;
  }
}
