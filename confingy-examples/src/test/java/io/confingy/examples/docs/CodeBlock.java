package io.confingy.examples.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown file.
 *
 * @param file the Markdown file
 * @param line the number of the line that opens the block, from 1
 * @param language what stands behind the opening fence; empty where nothing does
 * @param lines what is inside, as it stands in the file
 */
record CodeBlock(Path file, int line, String language, List<String> lines) {

  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})\\s*([^\\s`]*)[^`]*");

  /** Returns the blocks of a file, in its order. */
  static List<CodeBlock> in(Path file) throws IOException {
    List<CodeBlock> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher opening = FENCE.matcher(lines.get(i));
      if (opening.matches()) {
        int end = end(lines, i, opening.group(1));
        if (end == lines.size()) {
          throw new IllegalArgumentException(file + ":" + (i + 1) + " opens a block without end.");
        }
        blocks.add(
            new CodeBlock(file, i + 1, opening.group(2), List.copyOf(lines.subList(i + 1, end))));
        i = end;
      }
    }
    return blocks;
  }

  private static int end(List<String> lines, int start, String fence) {
    String mark = fence.substring(0, 1);
    for (int i = start + 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith(fence) && line.replace(mark, "").isEmpty()) {
        return i;
      }
    }
    return lines.size();
  }

  String place() {
    return file.getFileName() + ":" + line;
  }
}
