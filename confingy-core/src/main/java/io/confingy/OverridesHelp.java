package io.confingy;

import io.confingy.internal.type.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists every path of a configuration, with its type and its value, as a table. */
final class OverridesHelp {

  private record Row(String path, String type, String value) {}

  /** A value that is yet to be listed. */
  private record Open(Draft draft, String path, Slot slot) {}

  private final List<Row> rows = new ArrayList<>();
  private final IdentityHashMap<Draft, String> listed = new IdentityHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private OverridesHelp() {}

  static String of(@Nullable Object config) {
    OverridesHelp help = new OverridesHelp();
    Draft top = Drafting.of(config);
    help.parts(top, "");
    while (!help.open.isEmpty()) {
      help.list(help.open.pop());
    }
    return "Overrides: PATH=VALUE changes a value, PATH+=VALUE adds an element, ~PATH removes one"
        + " or restores a default.\n\n"
        + help.table();
  }

  private void list(Open value) {
    Draft draft = value.draft();
    String type = simple(value.slot().toString());
    String before = draft.anatomy() == null ? null : listed.put(draft, value.path());
    if (before != null) {
      rows.add(new Row(value.path(), type, "the same as " + before));
      listed.put(draft, before);
      return;
    }
    rows.add(new Row(value.path(), type, Shown.of(draft)));
    if (!Shown.isWhole(draft)) {
      parts(draft, value.path());
    }
  }

  private void parts(Draft draft, String path) {
    Anatomy anatomy = draft.anatomy();
    if (anatomy == null) {
      return;
    }
    boolean map = anatomy instanceof ContainerAnatomy container && container.isMap();
    for (int i = draft.size() - 1; i >= (map ? 1 : 0); i -= map ? 2 : 1) {
      String step = path + anatomy.step(draft.parts(), i);
      open.push(
          new Open(draft.part(i), step.startsWith(".") ? step.substring(1) : step, draft.slot(i)));
    }
  }

  private static String simple(String type) {
    return type.replaceAll("\\b[a-z][\\w]*\\.", "");
  }

  private String table() {
    int paths = width(rows.stream().map(Row::path).toList());
    int types = width(rows.stream().map(Row::type).toList());
    StringBuilder table = new StringBuilder();
    line(table, new Row("PATH", "TYPE", "VALUE"), paths, types);
    rows.forEach(row -> line(table, row, paths, types));
    return table.toString().stripTrailing();
  }

  private static int width(List<String> cells) {
    return Math.min(60, cells.stream().mapToInt(String::length).max().orElse(0));
  }

  private static void line(StringBuilder table, Row row, int paths, int types) {
    String format = "%-" + Math.max(4, paths) + "s  %-" + Math.max(4, types) + "s  %s";
    table.append(String.format(format, row.path(), row.type(), row.value()).stripTrailing());
    table.append('\n');
  }
}
