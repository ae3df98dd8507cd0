package io.confingy;

import io.confingy.internal.diff.Owner;
import io.confingy.internal.problem.PathText;
import io.confingy.internal.problem.Quote;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes changes as a page for a browser: without scripts, and without a look at the network. */
final class DiffHtml {

  private final StringBuilder page = new StringBuilder();
  private int sections;

  private DiffHtml() {}

  static String of(List<Change> changes) {
    DiffHtml html = new DiffHtml();
    List<DiffGroup> groups = DiffGroup.of(changes);
    html.head();
    html.summary(changes, groups);
    groups.forEach(html::section);
    html.page.append("</main>\n</body>\n</html>\n");
    return html.page.toString();
  }

  private void head() {
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Changes of a configuration</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        """
            .formatted(DiffStyle.policy(), DiffStyle.CSS));
  }

  private void summary(List<Change> changes, List<DiffGroup> groups) {
    page.append("<h1>Changes of a configuration</h1>\n");
    if (changes.isEmpty()) {
      page.append("<p>No changes.</p>\n");
      return;
    }
    long objects = groups.stream().filter(group -> group.owner() != null).count();
    page.append("<p class=\"quiet\">").append(counted(changes.size(), "change"));
    if (objects > 0) {
      page.append(" in ").append(counted(objects, "object"));
    }
    page.append("</p>\n<ul class=\"counts\" aria-label=\"Changes by kind\">\n");
    Map<Change.Kind, Integer> counts = new EnumMap<>(Change.Kind.class);
    changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    counts.forEach(
        (kind, count) ->
            page.append("<li class=\"%s\">".formatted(colour(kind)))
                .append(sign(kind))
                .append("%d %s</li>\n".formatted(count, words(kind))));
    page.append("</ul>\n");
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private void section(DiffGroup group) {
    String id = "g" + ++sections;
    page.append("<section aria-labelledby=\"").append(id).append("\">\n");
    page.append("<h2 id=\"").append(id).append("\">").append(heading(group)).append("</h2>\n");
    page.append(
        """
        <table aria-labelledby="%s">
        <thead><tr><th scope="col" class="kind">Change</th><th scope="col" class="place">Where</th>\
        <th scope="col">Before</th><th scope="col">After</th></tr></thead>
        <tbody>
        """
            .formatted(id));
    group.changes().forEach(change -> row(DiffLine.of(change, group)));
    page.append("</tbody>\n</table>\n</section>\n");
  }

  private static String heading(DiffGroup group) {
    Owner owner = group.owner();
    if (owner == null) {
      return group.isOfClasses() ? "Classes" : "Outside of objects";
    }
    String former = group.formerPath();
    return code(PathText.shortened(owner.path()))
        + " "
        + text(owner.title())
        + (former == null
            ? ""
            : " <span class=\"quiet\">was at " + code(PathText.shortened(former)) + "</span>");
  }

  private void row(DiffLine line) {
    Change change = line.change();
    String former = line.formerPlace();
    page.append("<tr><td class=\"kind ").append(colour(change.kind())).append("\">");
    page.append(sign(change.kind())).append(words(change.kind())).append("</td>");
    page.append("<th scope=\"row\" class=\"place\">");
    page.append(line.place().isEmpty() ? "the object" : code(line.place()));
    if (former != null) {
      page.append(" <span class=\"quiet\">was at ").append(code(former)).append("</span>");
    }
    page.append("</th>");
    cell("Before", before(change));
    cell("After", after(change));
    page.append("</tr>\n");
  }

  private void cell(String label, @Nullable String content) {
    if (content == null) {
      page.append("<td class=\"none\"><span class=\"quiet\">none</span></td>");
    } else {
      page.append("<td data-label=\"").append(label).append("\">").append(content).append("</td>");
    }
  }

  private static @Nullable String before(Change change) {
    return switch (change.kind()) {
      case MOVED -> path("at ", change.from().orElse(""));
      case SHARING_BROKEN -> path("the same as ", change.before().orElse(""));
      case SHARING_INTRODUCED -> "one of its own";
      default -> change.before().map(DiffHtml::code).orElse(null);
    };
  }

  private static @Nullable String after(Change change) {
    return switch (change.kind()) {
      case MOVED -> path("at ", change.to().orElse(""));
      case SHARING_INTRODUCED -> path("the same as ", change.after().orElse(""));
      case SHARING_BROKEN -> "one of its own";
      default -> change.after().map(DiffHtml::code).orElse(null);
    };
  }

  private static String path(String words, String path) {
    return words + code(PathText.shortened(path));
  }

  private static String sign(Change.Kind kind) {
    return "<span class=\"sign\" aria-hidden=\"true\">"
        + text("" + DiffLine.sign(kind))
        + "</span>";
  }

  private static String colour(Change.Kind kind) {
    return switch (kind) {
      case ADDED -> "added";
      case REMOVED -> "removed";
      case CHANGED -> "changed";
      case MOVED, REORDERED -> "moved";
      default -> "other";
    };
  }

  private static String words(Change.Kind kind) {
    return switch (kind) {
      case CHANGED -> "changed";
      case ADDED -> "added";
      case REMOVED -> "removed";
      case MOVED -> "moved";
      case REORDERED -> "reordered";
      case CLASS_RENAMED -> "class renamed";
      case CLASS_CHANGED -> "other class";
      case BECAME_LAZY -> "lazy now";
      case BECAME_EAGER -> "no longer lazy";
      case CODE_CHANGED -> "code changed";
      case SHARING_INTRODUCED -> "shared now";
      case SHARING_BROKEN -> "no longer shared";
    };
  }

  private static String code(String text) {
    return "<code dir=\"ltr\">" + text(text) + "</code>";
  }

  /** Returns text that is nothing but text to a browser, wherever it stands. */
  private static String text(String text) {
    return Quote.harmless(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
