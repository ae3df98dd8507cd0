package io.confingy;

import io.confingy.internal.diff.Owner;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.List;

/** Writes changes for a person, one a line, under headings that say which object they are in. */
final class DiffText {

  /** Longer places do not move the rest of all lines to the right. */
  private static final int WIDEST = 40;

  // ANSI's numbers.
  private static final int BOLD = 1;
  private static final int RED = 31;
  private static final int GREEN = 32;
  private static final int YELLOW = 33;
  private static final int MAGENTA = 35;
  private static final int CYAN = 36;

  private final boolean coloured;
  private final List<String> lines = new ArrayList<>();

  private DiffText(boolean coloured) {
    this.coloured = coloured;
  }

  static String of(List<Change> changes, boolean coloured) {
    if (changes.isEmpty()) {
      return "No changes.";
    }
    DiffText text = new DiffText(coloured);
    for (DiffGroup group : DiffGroup.of(changes)) {
      text.add(group);
    }
    return String.join("\n", text.lines);
  }

  /** Returns a change on a line of its own. */
  static String line(Change change) {
    return line(DiffLine.alone(change), 0);
  }

  private void add(DiffGroup group) {
    Owner owner = group.owner();
    String indent = "";
    if (owner != null) {
      addHeading(heading(owner, group));
      indent = "  ";
    } else if (group.isOfClasses()) {
      addHeading("Classes");
      indent = "  ";
    }
    List<DiffLine> shown = new ArrayList<>();
    int widest = 0;
    for (Change change : group.changes()) {
      DiffLine line = DiffLine.of(change, group);
      shown.add(line);
      widest = Math.max(widest, line.place().length());
    }
    for (DiffLine each : shown) {
      String line = indent + line(each, Math.min(widest, WIDEST));
      lines.add(painted(line, colour(each.change().kind())));
    }
  }

  private void addHeading(String heading) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(painted(Quote.harmless(heading), BOLD));
  }

  private static String heading(Owner owner, DiffGroup group) {
    String former = group.formerPath();
    return PathText.shortened(owner.path())
        + "  "
        + owner.title()
        + (former == null ? "" : "  (was at " + PathText.shortened(former) + ")");
  }

  private String painted(String line, int colour) {
    return coloured ? "\033[" + colour + "m" + line + "\033[0m" : line;
  }

  private static int colour(Change.Kind kind) {
    return switch (kind) {
      case ADDED -> GREEN;
      case REMOVED -> RED;
      case CHANGED -> YELLOW;
      case MOVED, REORDERED -> CYAN;
      default -> MAGENTA;
    };
  }

  /** Returns a change with its place filled up to a width. */
  private static String line(DiffLine line, int width) {
    String place = line.place();
    String filled = place.isEmpty() ? "" : place + " ".repeat(Math.max(0, width - place.length()));
    String start = DiffLine.sign(line.change().kind()) + " " + filled;
    return Quote.harmless(start + (place.isEmpty() ? "" : "  ") + detail(line));
  }

  private static String detail(DiffLine line) {
    Change change = line.change();
    String before = change.before().orElse("");
    String after = change.after().orElse("");
    return switch (change.kind()) {
      case CHANGED -> before + " -> " + after + formerPlace(line);
      case ADDED -> after;
      case REMOVED -> before;
      case MOVED -> "moved from " + PathText.shortened(change.from().orElse(PathText.ROOT));
      case REORDERED -> "in another order";
      case CLASS_RENAMED -> "class renamed: " + before + " -> " + after;
      case CLASS_CHANGED -> "class: " + before + " -> " + after;
      case BECAME_LAZY -> line.place().isEmpty() ? "lazy now" : "lazy now: " + after;
      case BECAME_EAGER -> line.place().isEmpty() ? "no longer lazy" : "no longer lazy: " + after;
      case CODE_CHANGED -> "code changed: " + before + " -> " + after;
      case SHARING_INTRODUCED -> "now the same object as " + PathText.shortened(after);
      case SHARING_BROKEN -> "no longer the same object as " + PathText.shortened(before);
    };
  }

  private static String formerPlace(DiffLine line) {
    return line.formerPlace() == null ? "" : " (was at " + line.formerPlace() + ")";
  }
}
