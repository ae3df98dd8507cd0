import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the executable file, which is a script with the jar behind it, the archive of loaded classes
 * that lets it start faster, and the scripts with which shells complete it.
 *
 * <p>Arguments: the script, the jar, a folder with two documents a.json and b.json, the executable.
 */
public final class MakeExecutable {

  private static final String MAIN = "io.confingy.cli.Main";

  private final Path executable;
  private final Path samples;

  private MakeExecutable(Path executable, Path samples) {
    this.executable = executable;
    this.samples = samples;
  }

  public static void main(String[] arguments) throws Exception {
    Path script = Path.of(arguments[0]);
    Path jar = Path.of(arguments[1]);
    Path executable = Path.of(arguments[3]).toAbsolutePath();
    join(script, jar, executable);
    MakeExecutable made = new MakeExecutable(executable, Path.of(arguments[2]));
    made.archive();
    made.completion();
  }

  /** The directory of a zip file is at its end, so that what is before it does not matter. */
  private static void join(Path script, Path jar, Path executable) throws IOException {
    try (OutputStream out = Files.newOutputStream(executable)) {
      Files.copy(script, out);
      Files.copy(jar, out);
    }
    if (!executable.toFile().setExecutable(true, false)) {
      throw new IOException("`" + executable + "` cannot be made executable.");
    }
  }

  /** The archive has the classes that the usual commands load. */
  private void archive() throws IOException, InterruptedException {
    String a = samples.resolve("a.json").toString();
    String b = samples.resolve("b.json").toString();
    Set<String> classes = new LinkedHashSet<>();
    classes.addAll(loaded("diff", a, b));
    classes.addAll(loaded("diff", "--format", "json", a, b));
    classes.addAll(loaded("prettify", a));
    classes.addAll(loaded("set", a, "epochs=3"));
    Path list = beside(".classes");
    Files.write(list, classes);
    Path archive = beside(".jsa");
    Files.deleteIfExists(archive);
    run(
        "-Xshare:dump",
        "-XX:SharedClassListFile=" + list,
        "-XX:SharedArchiveFile=" + archive,
        "-XX:+UseG1GC",
        "-Xlog:disable",
        "-cp",
        executable.toString());
    if (!Files.exists(archive)) {
      throw new IOException("There is no archive: `" + archive + "`");
    }
  }

  private void completion() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(executable.resolveSibling("completion"));
    for (String shell : List.of("bash", "zsh")) {
      byte[] script = run("-cp", executable.toString(), "io.confingy.cli.Completion", shell);
      Files.write(folder.resolve("confingy." + shell), script);
    }
  }

  private List<String> loaded(String... command) throws IOException, InterruptedException {
    Path list = beside(".classes");
    List<String> java = new ArrayList<>();
    java.add("-Xshare:off");
    java.add("-XX:DumpLoadedClassList=" + list);
    java.add("-cp");
    java.add(executable.toString());
    java.add(MAIN);
    java.addAll(List.of(command));
    run(java.toArray(String[]::new));
    // Later versions of Java number the classes of each list.
    return Files.readAllLines(list).stream()
        .filter(line -> !line.contains(" source: "))
        .map(line -> line.replaceFirst(" id: \\d+$", ""))
        .toList();
  }

  private Path beside(String ending) {
    return executable.resolveSibling(executable.getFileName() + ending);
  }

  /** Returns what it prints; the exit code is not of interest: a diff has one for a difference. */
  private static byte[] run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream output = process.getInputStream()) {
      byte[] printed = output.readAllBytes();
      process.waitFor();
      return printed;
    }
  }
}
