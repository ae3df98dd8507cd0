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

  private final Map<Path, List<Line>> files = new TreeMap<>();

  /** Reads the files of a directory. */
  static Sources in(Path directory) throws IOException {
    Sources sources = new Sources();
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".java")).toList()) {
        sources.files.put(directory.relativize(path), CodeText.of(Files.readAllLines(path)));
      }
    }
    return sources;
  }

  /** Returns what is wrong with a block as a quotation, or empty where nothing is. */
  Optional<String> complaint(CodeBlock block) {
    return Quotation.in(block).stream()
        .filter(quotation -> !isFound(quotation))
        .findFirst()
        .map(quotation -> message(block, quotation));
  }

  private boolean isFound(Quotation quotation) {
    return candidates(quotation).values().stream().anyMatch(quotation::isIn);
  }

  private Map<Path, List<Line>> candidates(Quotation quotation) {
    Map<Path, List<Line>> candidates = new TreeMap<>(files);
    candidates.keySet().removeIf(file -> !quotation.mayBeFrom(file));
    return candidates;
  }

  private String message(CodeBlock block, Quotation quotation) {
    List<String> message = new ArrayList<>();
    message.add("The block at %s is in no source file of the examples:".formatted(block.place()));
    message.add("");
    message.addAll(block.lines());
    message.add("");
    message.addAll(nearest(quotation));
    message.add("Quote a file, or write an example that the guide can quote.");
    return String.join("\n", message);
  }

  /** Describes the place that has most lines of a quotation. */
  private List<String> nearest(Quotation quotation) {
    int most = 0;
    List<String> description = List.of("No file has a line of it where it should be.");
    for (Map.Entry<Path, List<Line>> file : candidates(quotation).entrySet()) {
      for (int start = 0; start < file.getValue().size(); start++) {
        List<Line> rest = file.getValue().subList(start, file.getValue().size());
        int same = quotation.sameLines(rest);
        if (same > most) {
          most = same;
          String place = file.getKey() + ":" + rest.get(0).number();
          description = quotation.difference(place, same, rest);
        }
      }
    }
    return description;
  }
}
