package io.confingy.cli.view;

import static io.confingy.cli.view.Markup.escaped;

import java.util.List;

/** Writes a graph in the language of Graphviz: a table for each card, a port for each row. */
final class DotPicture {

  private DotPicture() {}

  static String of(Excerpt excerpt) {
    StringBuilder dot = new StringBuilder("digraph configuration {\n");
    dot.append("  rankdir=LR;\n");
    dot.append("  node [shape=plaintext, fontname=\"Helvetica\", fontsize=11];\n");
    dot.append("  edge [fontname=\"Helvetica\", fontsize=9, color=\"#66707e\"];\n");
    for (int number : excerpt.numbers()) {
      node(number, excerpt, dot);
    }
    for (int number : excerpt.numbers()) {
      edges(number, excerpt, dot);
    }
    return dot.append("}\n").toString();
  }

  private static void node(int number, Excerpt excerpt, StringBuilder dot) {
    Card card = excerpt.card(number);
    String style = card.kind() == Kind.LAZY ? "ROUNDED,DASHED" : "ROUNDED";
    dot.append("  n").append(number).append(" [label=<<TABLE BORDER=\"1\" CELLBORDER=\"0\"");
    dot.append(" CELLSPACING=\"0\" STYLE=\"").append(style).append("\">");
    dot.append("<TR><TD PORT=\"head\" COLSPAN=\"2\" ALIGN=\"LEFT\"><B>");
    dot.append(escaped(Excerpt.shortened(card.title()))).append("</B> ");
    dot.append(card.subtitle()).append("</TD></TR>");
    List<Card.Row> rows = excerpt.rows(number);
    for (int i = 0; i < rows.size(); i++) {
      dot.append("<TR><TD ALIGN=\"LEFT\">");
      dot.append(escaped(Excerpt.shortened(rows.get(i).label())));
      dot.append("</TD><TD ALIGN=\"RIGHT\" PORT=\"r").append(i).append("\">");
      dot.append(escaped(excerpt.text(rows.get(i)))).append("</TD></TR>");
    }
    if (excerpt.left(number) > 0) {
      dot.append("<TR><TD COLSPAN=\"2\" ALIGN=\"LEFT\">").append(excerpt.left(number));
      dot.append(" more</TD></TR>");
    }
    dot.append("</TABLE>>];\n");
  }

  private static void edges(int number, Excerpt excerpt, StringBuilder dot) {
    List<Card.Row> rows = excerpt.rows(number);
    for (int i = 0; i < rows.size(); i++) {
      int child = rows.get(i).child();
      if (child == Card.NONE || !excerpt.isShown(child)) {
        continue;
      }
      String label = Excerpt.shortened(rows.get(i).label());
      dot.append("  n").append(number).append(":r").append(i).append(":e -> n").append(child);
      dot.append(":head:w [label=\"");
      dot.append(label.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
      dot.append(excerpt.card(child).kind() == Kind.LAZY ? ", style=dashed" : "").append("];\n");
    }
  }
}
