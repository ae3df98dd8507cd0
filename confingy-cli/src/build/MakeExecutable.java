import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes the executable file, which is a script with the jar behind it, the archives of loaded
 * classes that let it start faster, and the scripts with which shells complete it.
 *
 * <p>Arguments: the script, the jar, a folder with two pairs of documents, the executable.
 */
public final class MakeExecutable {

  private static final String MAIN = "io.confingy.cli.Main";

  /** Where the classes are that documents need. */
  private static final List<String> DOCUMENTS =
      List.of("io/confingy/", "com/fasterxml/jackson/core/");

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
    made.archives();
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

  /**
   * One archive for plain comparisons and one for everything else: the command's own classes are
   * loaded by different class loaders, see the script.
   */
  private void archives() throws IOException, InterruptedException {
    String a = samples.resolve("a.json").toString();
    String b = samples.resolve("b.json").toString();
    List<String> diff = List.of("diff", a, b);
    List<String> otherKinds =
        List.of(
            "diff",
            samples.resolve("kinds-a.json").toString(),
            samples.resolve("kinds-b.json").toString());
    archive(
        beside("-diff.jsa"),
        List.of("-Xbootclasspath/a:" + executable),
        List.of(diff, otherKinds));
    archive(
        beside(".jsa"),
        List.of(),
        List.of(
            diff,
            List.of("diff", "--format", "json", a, b),
            List.of("prettify", a),
            List.of("set", a, "epochs=3")));
  }

  /**
   * The archive has the classes that the commands load, all that read, write or compare documents,
   * and those that Java archives for itself: if a document needs one that is not there, the whole
   * jar is opened for it, which takes as long as the rest of a comparison.
   */
  private void archive(Path archive, List<String> options, List<List<String>> commands)
      throws IOException, InterruptedException {
    Set<String> classes = new LinkedHashSet<>();
    for (List<String> command : commands) {
      classes.addAll(loaded(options, command));
    }
    classes.addAll(ofDocuments());
    classes.addAll(ofJava());
    Path list = beside(".classes");
    Files.write(list, classes);
    Files.deleteIfExists(archive);
    List<String> dump = new ArrayList<>(options);
    dump.add("-Xshare:dump");
    dump.add("-XX:SharedClassListFile=" + list);
    dump.add("-XX:SharedArchiveFile=" + archive);
    // Only with this collector there are objects in the archive, which others copy.
    dump.add("-XX:+UseG1GC");
    dump.add("-Xlog:disable");
    dump.add("-cp");
    dump.add(executable.toString());
    run(dump);
    Files.delete(list);
    if (!Files.exists(archive)) {
      throw new IOException("There is no archive: `" + archive + "`");
    }
  }

  /** Not every Java says which ones it archives. */
  private static List<String> ofJava() throws IOException {
    Path list = Path.of(System.getProperty("java.home"), "lib", "classlist");
    return Files.exists(list) ? withoutNumbers(list) : List.of();
  }

  private List<String> ofDocuments() throws IOException {
    try (ZipFile jar = new ZipFile(executable.toFile())) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> DOCUMENTS.stream().anyMatch(name::startsWith))
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .toList();
    }
  }

  private void completion() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(executable.resolveSibling("completion"));
    for (String shell : List.of("bash", "zsh")) {
      byte[] script =
          run(List.of("-cp", executable.toString(), "io.confingy.cli.Completion", shell));
      Files.write(folder.resolve("confingy." + shell), script);
    }
  }

  private List<String> loaded(List<String> options, List<String> command)
      throws IOException, InterruptedException {
    Path list = beside(".classes");
    List<String> java = new ArrayList<>(options);
    java.add("-Xshare:off");
    java.add("-XX:DumpLoadedClassList=" + list);
    java.add("-cp");
    java.add(executable.toString());
    java.add(MAIN);
    java.addAll(command);
    run(java);
    return withoutNumbers(list);
  }

  /** Later versions of Java number the classes of each list. */
  private static List<String> withoutNumbers(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .filter(line -> !line.startsWith("#"))
        .filter(line -> !line.contains(" source: "))
        .map(line -> line.replaceFirst(" id: \\d+$", ""))
        .toList();
  }

  private Path beside(String ending) {
    return executable.resolveSibling(executable.getFileName() + ending);
  }

  /** Returns what it prints; the exit code is not of interest: a diff has one for a difference. */
  private static byte[] run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream output = process.getInputStream()) {
      byte[] printed = output.readAllBytes();
      process.waitFor();
      return printed;
    }
  }
}
