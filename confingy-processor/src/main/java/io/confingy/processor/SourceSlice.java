package io.confingy.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds in the tokens of a file those of one type's declaration, and the imports. */
final class SourceSlice {

  private static final Set<String> TYPE_KEYWORDS = Set.of("class", "interface", "enum", "record");

  private final List<String> tokens;

  SourceSlice(List<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns a type's declaration from its first modifier or annotation to its closing brace.
   *
   * @param path its simple name behind those of the types around it
   */
  Optional<List<String>> declaration(List<String> path) {
    int from = 0;
    int to = tokens.size();
    for (int depth = 0; depth < path.size(); depth++) {
      Optional<Declaration> found = find(path.get(depth), from, to);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      if (depth == path.size() - 1) {
        return Optional.of(tokens.subList(found.get().start(), found.get().end()));
      }
      from = found.get().bodyStart() + 1;
      to = found.get().end() - 1;
    }
    return Optional.empty();
  }

  /** Returns the tokens of each import, without {@code import} and the semicolon. */
  List<List<String>> imports() {
    List<List<String>> imports = new ArrayList<>();
    for (int i = 0; i < tokens.size() && !tokens.get(i).equals("{"); i++) {
      if (tokens.get(i).equals("import")) {
        int end = i;
        while (end < tokens.size() && !tokens.get(end).equals(";")) {
          end++;
        }
        imports.add(tokens.subList(i + 1, end));
        i = end;
      }
    }
    return imports;
  }

  /** Looks for a type among the members of a body, and steps over the bodies of all others. */
  private Optional<Declaration> find(String name, int from, int to) {
    int start = from;
    boolean isNamed = false;
    for (int i = from; i < to; i++) {
      switch (tokens.get(i)) {
        case ";" -> {
          start = i + 1;
          isNamed = false;
        }
        case "(" -> i = closing(i, "(", ")", to);
        case "{" -> {
          int end = closing(i, "{", "}", to);
          if (isNamed) {
            return Optional.of(new Declaration(start, i, Math.min(end + 1, to)));
          }
          start = end + 1;
          i = end;
        }
        default -> isNamed |= isDeclarationOf(name, i, to);
      }
    }
    return Optional.empty();
  }

  private boolean isDeclarationOf(String name, int keyword, int to) {
    return TYPE_KEYWORDS.contains(tokens.get(keyword))
        && keyword + 1 < to
        && tokens.get(keyword + 1).equals(name)
        && (keyword == 0 || !tokens.get(keyword - 1).equals("."));
  }

  private int closing(int open, String opening, String closing, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      if (tokens.get(i).equals(opening)) {
        depth++;
      } else if (tokens.get(i).equals(closing) && --depth == 0) {
        return i;
      }
    }
    return to;
  }

  private record Declaration(int start, int bodyStart, int end) {}
}
