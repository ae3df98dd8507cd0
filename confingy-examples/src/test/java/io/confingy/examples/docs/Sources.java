package io.confingy.examples.docs;

import io.confingy.examples.docs.CodeText.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Java files that a guide may quote.
 *
 * <p>A block of a guide is a quotation when its lines stand in a file one after the other, with the
 * same indentation relative to each other. A line {@code // ...} in the block stands for any number
 * of lines left out, and a line such as {@code // Model.java} begins a quotation from that file.
 */
final class Sources {

  private static final String GAP = "// ...";

  private final Map<Path, List<Line>> files = new TreeMap<>();

  /** Reads the files of a directory. */
  static Sources in(Path directory) throws IOException {
    Sources sources = new Sources();
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path :
          (Iterable<Path>) paths.filter(p -> p.toString().endsWith(".java"))::iterator) {
        sources.files.put(directory.relativize(path), CodeText.of(Files.readAllLines(path)));
      }
    }
    return sources;
  }

  /** Returns what is wrong with a block as a quotation, or empty where nothing is. */
  Optional<String> complaint(CodeBlock block) {
    List<Line> lines = new ArrayList<>();
    String file = "";
    for (Line line : CodeText.of(block.lines())) {
      if (line.code().matches("// \\w+\\.java")) {
        Optional<String> complaint = complaint(block, file, lines);
        if (complaint.isPresent()) {
          return complaint;
        }
        file = line.code().substring(3);
        lines.clear();
      } else {
        lines.add(line);
      }
    }
    return complaint(block, file, lines);
  }

  private Optional<String> complaint(CodeBlock block, String name, List<Line> quoted) {
    if (quoted.isEmpty()) {
      return Optional.empty();
    }
    Attempt best = new Attempt("nowhere", 0, "");
    for (Map.Entry<Path, List<Line>> file : files.entrySet()) {
      if (name.isEmpty() || file.getKey().endsWith(name)) {
        Attempt attempt = attempt(file.getKey(), file.getValue(), quoted);
        if (attempt.matched() == quoted.size()) {
          return Optional.empty();
        }
        best = attempt.matched() > best.matched() ? attempt : best;
      }
    }
    return Optional.of(message(block, quoted, best));
  }

  /** Returns the quotation from one file that goes furthest. */
  private static Attempt attempt(Path file, List<Line> lines, List<Line> quoted) {
    Attempt best = new Attempt("nowhere", 0, "");
    for (int start = 0; start < lines.size(); start++) {
      int shift = lines.get(start).indentation() - quoted.get(0).indentation();
      int at = start;
      int matched = 0;
      while (matched < quoted.size()) {
        boolean gap = quoted.get(matched).code().equals(GAP);
        if (gap) {
          matched++;
        }
        int next = matched == quoted.size() ? at : find(lines, at, gap, quoted.get(matched), shift);
        if (next < 0) {
          break;
        }
        if (matched < quoted.size()) {
          matched++;
          at = next + 1;
        }
      }
      if (matched > best.matched()) {
        String instead = at < lines.size() ? lines.get(at).text() : "(end of file)";
        best = new Attempt(file + ":" + lines.get(start).number(), matched, instead);
      }
    }
    return best;
  }

  private static int find(List<Line> lines, int at, boolean gap, Line quoted, int shift) {
    for (int i = at; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.code().equals(quoted.code()) && line.indentation() - quoted.indentation() == shift) {
        return i;
      }
      if (!gap) {
        return -1;
      }
    }
    return -1;
  }

  private static String message(CodeBlock block, List<Line> quoted, Attempt best) {
    int index = Math.min(best.matched(), quoted.size() - 1);
    return """
        The block at %s is in no source file of the examples:

        %s

        Nearest is %s, which has the first %d lines. Then the block says
          %s
        and the file
          %s
        Quote the file, or write an example that the guide can quote.
        """
        .formatted(
            block.place(),
            String.join("\n", block.lines()),
            best.place(),
            best.matched(),
            quoted.get(index).code(),
            best.instead().strip());
  }

  /**
   * A place where a quotation begins.
   *
   * @param place the file and line
   * @param matched how many lines of the quotation are there
   * @param instead what is there in place of the next
   */
  private record Attempt(String place, int matched, String instead) {}
}
