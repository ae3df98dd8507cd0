package io.confingy;

import io.confingy.internal.problem.Quote;

/** Writes the result of a check for a person. */
final class CheckText {

  private CheckText() {}

  static String of(CheckReport report) {
    StringBuilder text = new StringBuilder();
    text.append(report.loads() ? "The document loads." : "The document does not load.");
    report.problem().ifPresent(problem -> text.append("\n\n").append(problem));
    if (!report.changedClasses().isEmpty()) {
      text.append("\n\nChanged since it was saved:");
      report.changedClasses().forEach(each -> text.append("\n  ").append(line(each)));
    }
    if (!report.droppedArguments().isEmpty()) {
      text.append(
          report.loadsLeniently()
              ? "\n\nLenient loading leaves out:"
              : "\n\nLenient loading would leave out the following, and would still fail:");
      report.droppedArguments().forEach(each -> text.append("\n  ").append(line(each)));
    }
    return text.toString();
  }

  private static String line(CheckReport.ChangedClass changed) {
    String before =
        changed.name().equals(changed.savedName())
            ? ""
            : ", saved as " + Quote.code(changed.savedName());
    return Quote.code(changed.name())
        + before
        + " (hash "
        + Quote.plain(changed.savedHash())
        + ", now "
        + changed.hash()
        + ")";
  }

  private static String line(CheckReport.DroppedArgument dropped) {
    return dropped.path()
        + places(dropped.places())
        + " ("
        + Quote.code(dropped.type())
        + " has no parameter "
        + Quote.code(dropped.name())
        + ")";
  }

  /** Returns what stands behind the path of the first place. */
  static String places(int places) {
    return switch (places) {
      case 1 -> "";
      case 2 -> " and one more place";
      default -> " and " + (places - 1) + " more places";
    };
  }
}
