package io.confingy.cli;

import io.confingy.cli.io.Document;
import io.confingy.cli.io.Plain;
import io.confingy.cli.io.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a class path as {@code java} does, but for what is not there, which it does not keep. */
final class ClassPath {

  private ClassPath() {}

  /**
   * Returns the folders and jars of a class path.
   *
   * @throws Trouble if one of them is not there
   */
  static List<Path> entries(String classpath) {
    List<Path> entries = new ArrayList<>();
    for (String entry : classpath.split(Pattern.quote(File.pathSeparator), -1)) {
      if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
        entries.addAll(jars(existing(entry.substring(0, entry.length() - 1))));
      } else {
        entries.add(existing(entry));
      }
    }
    return entries;
  }

  private static Path existing(String entry) {
    Path path = Document.path(entry);
    if (!Files.exists(path)) {
      throw new Trouble(
          "There is no `"
              + Plain.text(entry)
              + "`, which is on the class path; expected: folders and jars that are there");
    }
    return path;
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
      return files
          .filter(each -> each.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Trouble(
          "`" + Plain.text(folder + "") + "` is on the class path and cannot be read: " + e, e);
    }
  }
}
