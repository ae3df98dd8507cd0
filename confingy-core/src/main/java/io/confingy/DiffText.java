package io.confingy;

import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Quote;
import java.util.List;
import java.util.stream.Collectors;

/** Writes changes for a person, one a line. */
final class DiffText {

  /** Longer paths do not move the rest of all lines to the right. */
  private static final int WIDEST = 40;

  // ANSI's numbers.
  private static final int RED = 31;
  private static final int GREEN = 32;
  private static final int YELLOW = 33;
  private static final int MAGENTA = 35;
  private static final int CYAN = 36;

  private DiffText() {}

  static String of(List<Change> changes, boolean coloured) {
    if (changes.isEmpty()) {
      return "No changes.";
    }
    int widest = changes.stream().mapToInt(each -> place(each).length()).max().orElse(0);
    int width = Math.min(widest, WIDEST);
    return changes.stream()
        .map(each -> coloured ? coloured(each, width) : line(each, width))
        .collect(Collectors.joining("\n"));
  }

  private static String coloured(Change change, int width) {
    int colour =
        switch (change.kind()) {
          case ADDED -> GREEN;
          case REMOVED -> RED;
          case CHANGED -> YELLOW;
          case MOVED, REORDERED -> CYAN;
          default -> MAGENTA;
        };
    return "\033[" + colour + "m" + line(change, width) + "\033[0m";
  }

  /** Returns a change with its place filled up to a width. */
  static String line(Change change, int width) {
    String place = place(change);
    String gap = " ".repeat(Math.max(0, width - place.length()));
    return Quote.harmless(sign(change) + " " + place + gap + "  " + detail(change));
  }

  private static char sign(Change change) {
    return switch (change.kind()) {
      case ADDED -> '+';
      case REMOVED -> '-';
      case MOVED, REORDERED -> '>';
      case CHANGED -> '~';
      default -> '*';
    };
  }

  private static String place(Change change) {
    String place = change.to().or(change::from).or(change::type).orElse(PathText.ROOT);
    return PathText.shortened(place);
  }

  private static String detail(Change change) {
    String before = change.before().orElse("");
    String after = change.after().orElse("");
    return switch (change.kind()) {
      case CHANGED -> before + " -> " + after + formerPlace(change);
      case ADDED -> after;
      case REMOVED -> before;
      case MOVED -> "moved from " + PathText.shortened(change.from().orElse(PathText.ROOT));
      case REORDERED -> "in another order";
      case CLASS_RENAMED -> "class renamed: " + before + " -> " + after;
      case CLASS_CHANGED -> "class: " + before + " -> " + after;
      case BECAME_LAZY -> "lazy now: " + after;
      case BECAME_EAGER -> "no longer lazy: " + after;
      case CODE_CHANGED -> "code changed: " + before + " -> " + after;
      case SHARING_INTRODUCED -> "now the same object as " + PathText.shortened(after);
      case SHARING_BROKEN -> "no longer the same object as " + PathText.shortened(before);
    };
  }

  private static String formerPlace(Change change) {
    return change.from().equals(change.to())
        ? ""
        : " (was at " + PathText.shortened(change.from().orElse(PathText.ROOT)) + ")";
  }
}
