package io.confingy.cli;

import io.confingy.CheckReport;
import io.confingy.cli.io.Plain;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Shows the results of checks: a table, and below it why some would not load. */
final class CheckTable {

  private static final String NONE = "-";

  private record Row(String file, String loads, String changed) {}

  private CheckTable() {}

  static void print(List<CheckedDocument> checked, PrintWriter out) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("FILE", "LOADS", "CHANGED CLASSES"));
    checked.forEach(each -> rows.addAll(rows(each)));
    int file = rows.stream().mapToInt(row -> row.file.length()).max().orElse(0);
    int loads = rows.stream().mapToInt(row -> row.loads.length()).max().orElse(0);
    for (Row row : rows) {
      String line = pad(row.file, file) + "  " + pad(row.loads, loads) + "  " + row.changed;
      out.println(line.stripTrailing());
    }
    List<CheckedDocument> refused =
        checked.stream().filter(each -> each.problem() != null).toList();
    if (!refused.isEmpty()) {
      out.println();
      refused.forEach(each -> out.println(each.name() + ": " + each.problem()));
    }
  }

  /** One row for the document; each changed class after the first has a row of its own. */
  private static List<Row> rows(CheckedDocument document) {
    CheckReport report = document.report();
    if (report == null) {
      return List.of(new Row(document.name(), "unread", NONE));
    }
    String loads = report.loads() ? "yes" : report.loadsLeniently() ? "leniently" : "no";
    List<Row> rows = new ArrayList<>();
    for (CheckReport.ChangedClass changed : report.changedClasses()) {
      rows.add(
          rows.isEmpty()
              ? new Row(document.name(), loads, name(changed))
              : new Row("", "", name(changed)));
    }
    return rows.isEmpty() ? List.of(new Row(document.name(), loads, NONE)) : rows;
  }

  private static String name(CheckReport.ChangedClass changed) {
    return Plain.text(
        changed.name().equals(changed.savedName())
            ? changed.name()
            : changed.name() + " (saved as " + changed.savedName() + ")");
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
