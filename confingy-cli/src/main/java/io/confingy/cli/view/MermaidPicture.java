package io.confingy.cli.view;

/** Writes a graph as a Mermaid flowchart. */
final class MermaidPicture {

  private MermaidPicture() {}

  static String of(Excerpt excerpt) {
    StringBuilder chart = new StringBuilder("flowchart LR\n");
    for (int number : excerpt.numbers()) {
      node(number, excerpt, chart);
    }
    for (int number : excerpt.numbers()) {
      edges(number, excerpt, chart);
    }
    return chart
        .append("  classDef card text-align:left\n")
        .append("  classDef lazy stroke-dasharray:6 4,text-align:left\n")
        .toString();
  }

  private static void node(int number, Excerpt excerpt, StringBuilder chart) {
    Card card = excerpt.card(number);
    chart.append("  n").append(number).append("[\"<b>");
    chart.append(escaped(Excerpt.shortened(card.title()))).append("</b> ");
    chart.append(card.subtitle());
    for (Card.Row row : excerpt.rows(number)) {
      if (row.child() == Card.NONE || !excerpt.isShown(row.child())) {
        chart.append("<br/>").append(escaped(Excerpt.shortened(row.label())));
        chart.append(row.label().isEmpty() ? "" : ": ").append(escaped(excerpt.text(row)));
      }
    }
    if (excerpt.left(number) > 0) {
      chart.append("<br/>").append(excerpt.left(number)).append(" more");
    }
    chart.append("\"]:::").append(card.kind() == Kind.LAZY ? "lazy" : "card").append('\n');
  }

  private static void edges(int number, Excerpt excerpt, StringBuilder chart) {
    for (Card.Row row : excerpt.rows(number)) {
      int child = row.child();
      if (child != Card.NONE && excerpt.isShown(child)) {
        boolean lazy = excerpt.card(child).kind() == Kind.LAZY;
        chart.append("  n").append(number).append(lazy ? " -.->|\"" : " -->|\"");
        chart.append(escaped(Excerpt.shortened(row.label()))).append("\"| n").append(child);
        chart.append('\n');
      }
    }
  }

  /** Writes all but letters, digits and a few harmless characters by their numbers. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || " .,_-".indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append('#').append(c).append(';');
              }
            });
    return escaped.toString();
  }
}
