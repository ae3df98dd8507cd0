package io.confingy.cli.view;

import static io.confingy.cli.view.Markup.escaped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a graph as SVG: a column for each level, each card beside those that it leads to first.
 *
 * <p>The font has characters of one width, so that the same graph gives the same picture on every
 * machine.
 */
final class SvgPicture {

  private static final double CHARACTER = 6.65;
  private static final int HEAD = 40;
  private static final int LINE = 18;
  private static final int FOOT = 6;
  private static final int GAP = 16;
  private static final int COLUMN_GAP = 90;
  private static final int MARGIN = 16;

  private static final String STYLE =
      """
      text { font: 11px ui-monospace, "DejaVu Sans Mono", monospace; fill: #1c2430 }
      .paper { fill: #f6f7f9 } .title { font-size: 12px; font-weight: 600 }
      .soft { fill: #5b6675 } .end { text-anchor: end }
      .card { fill: #fff; stroke: #66707e; stroke-width: 1.3 }
      .tracked { stroke: #2563a8 } .record { stroke: #7046b8 } .method { stroke: #b0407a }
      .lazy { stroke: #0f7f74; stroke-dasharray: 6 4 }
      .edge { fill: none; stroke: #8b95a3; stroke-width: 1.4 } .dashed { stroke-dasharray: 6 4 }
      @media (prefers-color-scheme: dark) {
        text { fill: #e4e8ee } .soft { fill: #a5afbd } .paper { fill: #14181e }
        .card { fill: #1d232b; stroke: #a5afbd }
        .tracked { stroke: #74b0f4 } .record { stroke: #b797f2 } .method { stroke: #ee8fc0 }
        .lazy { stroke: #4fc9bb }
      }
      """;

  private final Excerpt excerpt;
  private final Map<Integer, Box> boxes = new HashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private SvgPicture(Excerpt excerpt) {
    this.excerpt = excerpt;
  }

  static String of(Excerpt excerpt) {
    SvgPicture picture = new SvgPicture(excerpt);
    picture.layOut();
    return picture.draw();
  }

  /** A card, and where it stands. */
  private static final class Box {
    int level;
    int width;
    int height;

    /** How high it and all below it are together. */
    int block;

    int x;
    int y;
  }

  private void layOut() {
    List<Integer> numbers = excerpt.numbers();
    Map<Integer, Integer> columns = new HashMap<>();
    for (int number : numbers) {
      Box box = boxes.computeIfAbsent(number, each -> new Box());
      box.width = width(number);
      int more = excerpt.left(number) > 0 ? 1 : 0;
      box.height = HEAD + (excerpt.rows(number).size() + more) * LINE + FOOT;
      columns.merge(box.level, box.width, Math::max);
      for (int child : excerpt.below(number)) {
        boxes.computeIfAbsent(child, each -> new Box()).level = box.level + 1;
      }
    }
    for (int i = numbers.size() - 1; i >= 0; i--) {
      Box box = box(numbers.get(i));
      box.block = Math.max(box.height, heightBelow(numbers.get(i)));
    }
    place(numbers, columns);
  }

  private int heightBelow(int number) {
    List<Integer> below = excerpt.below(number);
    return below.stream().mapToInt(child -> box(child).block + GAP).sum() - GAP;
  }

  private void place(List<Integer> numbers, Map<Integer, Integer> columns) {
    Map<Integer, Integer> tops = new HashMap<>(Map.of(0, MARGIN));
    for (int number : numbers) {
      Box box = box(number);
      int top = tops.getOrDefault(number, MARGIN);
      box.y = top + (box.block - box.height) / 2;
      box.x = MARGIN;
      for (int level = 0; level < box.level; level++) {
        box.x += columns.getOrDefault(level, 0) + COLUMN_GAP;
      }
      int next = top + (box.block - Math.max(0, heightBelow(number))) / 2;
      for (int child : excerpt.below(number)) {
        tops.put(child, next);
        next += box(child).block + GAP;
      }
    }
  }

  private Box box(int number) {
    return boxes.computeIfAbsent(number, each -> new Box());
  }

  private int width(int number) {
    Card card = excerpt.card(number);
    int longest = Math.max(14, Excerpt.shortened(card.title()).length() + 1);
    for (Card.Row row : excerpt.rows(number)) {
      longest =
          Math.max(
              longest, Excerpt.shortened(row.label()).length() + excerpt.text(row).length() + 2);
    }
    return (int) Math.ceil(longest * CHARACTER) + 24;
  }

  private String draw() {
    int right = boxes.values().stream().mapToInt(box -> box.x + box.width).max().orElse(0);
    int bottom = boxes.values().stream().mapToInt(box -> box.y + box.height).max().orElse(0);
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">\n"
            .formatted(right + MARGIN, bottom + MARGIN));
    svg.append("<style>\n").append(STYLE).append("</style>\n");
    svg.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
    excerpt.numbers().forEach(this::drawEdges);
    excerpt.numbers().forEach(this::drawCard);
    return svg.append("</svg>\n").toString();
  }

  private void drawEdges(int number) {
    Box from = box(number);
    List<Card.Row> rows = excerpt.rows(number);
    for (int i = 0; i < rows.size(); i++) {
      Card.Row row = rows.get(i);
      if (row.child() == Card.NONE || !excerpt.isShown(row.child())) {
        continue;
      }
      Box to = box(row.child());
      boolean lazy = excerpt.card(row.child()).kind() == Kind.LAZY;
      int x = from.x + from.width;
      int y = from.y + HEAD + i * LINE + LINE / 2;
      int end = to.y + HEAD / 2;
      svg.append(
          "<path class=\"edge%s\" d=\"M%d %dC%d %d %d %d %d %d\"/>\n"
              .formatted(lazy ? " dashed" : "", x, y, x + 45, y, to.x - 45, end, to.x, end));
      if (excerpt.below(number).contains(row.child())) {
        int most = (int) ((COLUMN_GAP - 16) / CHARACTER);
        String label = row.label();
        text(
            "soft end",
            to.x - 6,
            end - 5,
            label.length() <= most ? label : label.substring(0, most - 1) + "…");
      }
    }
  }

  private void drawCard(int number) {
    Card card = excerpt.card(number);
    Box box = box(number);
    svg.append(
        "<rect class=\"card %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"7\"/>\n"
            .formatted(card.kind().word(), box.x, box.y, box.width, box.height));
    text("title", box.x + 10, box.y + 17, Excerpt.shortened(card.title()));
    text("soft", box.x + 10, box.y + 32, card.subtitle());
    int y = box.y + HEAD + 12;
    for (Card.Row row : excerpt.rows(number)) {
      text("soft", box.x + 10, y, Excerpt.shortened(row.label()));
      text("end", box.x + box.width - 10, y, excerpt.text(row));
      y += LINE;
    }
    if (excerpt.left(number) > 0) {
      text("soft", box.x + 10, y, excerpt.left(number) + " more");
    }
  }

  private void text(String look, int x, int y, String text) {
    svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\">".formatted(look, x, y));
    svg.append(escaped(text)).append("</text>\n");
  }
}
