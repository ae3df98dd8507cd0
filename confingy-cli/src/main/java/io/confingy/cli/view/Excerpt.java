package io.confingy.cli.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * As much of a graph as a picture can show: the cards nearest to the root, with their first rows.
 */
final class Excerpt {

  private static final int MOST_CARDS = 300;
  private static final int MOST_ROWS = 40;
  private static final int LONGEST = 48;

  private final Graph graph;
  private final Map<Integer, Card> cards = new LinkedHashMap<>();

  /** The first card that leads to each, by the numbers of both. */
  private final Map<Integer, Integer> holders = new LinkedHashMap<>();

  private Excerpt(Graph graph) {
    this.graph = graph;
  }

  static Excerpt of(Graph graph) {
    Excerpt excerpt = new Excerpt(graph);
    Deque<Integer> open = new ArrayDeque<>();
    excerpt.cards.put(0, graph.card(0));
    open.add(0);
    while (!open.isEmpty()) {
      int number = open.remove();
      for (Card.Row row : excerpt.rows(number)) {
        excerpt.take(row, number, open);
      }
    }
    return excerpt;
  }

  private void take(Card.Row row, int holder, Deque<Integer> open) {
    int child = row.child();
    if (child == Card.NONE || cards.containsKey(child) || cards.size() >= MOST_CARDS) {
      return;
    }
    Card card = graph.card(child);
    boolean bare = card.kind().isCollection() && hasScalarsOnly(card);
    if (!bare) {
      cards.put(child, card);
      holders.put(child, holder);
      open.add(child);
    }
  }

  private static boolean hasScalarsOnly(Card card) {
    return card.rows().stream().allMatch(row -> row.child() == Card.NONE);
  }

  /** Returns the numbers of the cards that are shown, each behind the one that leads to it. */
  List<Integer> numbers() {
    return List.copyOf(cards.keySet());
  }

  Card card(int number) {
    return Objects.requireNonNull(cards.get(number));
  }

  boolean isShown(int number) {
    return cards.containsKey(number);
  }

  /** Returns the cards that this one leads to first. */
  List<Integer> below(int number) {
    List<Integer> below = new ArrayList<>();
    holders.forEach(
        (child, holder) -> {
          if (holder == number) {
            below.add(child);
          }
        });
    return below;
  }

  /** Returns the rows of a card that are shown. */
  List<Card.Row> rows(int number) {
    List<Card.Row> rows = card(number).rows();
    return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
  }

  /** Returns how many rows of a card are not shown. */
  int left(int number) {
    return Math.max(0, card(number).rows().size() - MOST_ROWS);
  }

  /** Returns what stands in a row, in short: a value, or what another card is. */
  String text(Card.Row row) {
    Value value = row.value();
    if (value != null) {
      return shortened(value.spelled());
    }
    Card card = graph.card(row.child());
    return isShown(row.child()) ? card.title() : shortened(preview(card));
  }

  private static String preview(Card card) {
    StringBuilder text = new StringBuilder(card.kind().isCollection() ? "" : card.title());
    text.append(card.kind().isCollection() ? '[' : '(');
    for (Card.Row row : card.rows()) {
      if (text.length() > LONGEST) {
        break;
      }
      text.append(text.length() > 1 ? ", " : "");
      text.append(card.kind() == Kind.MAP ? row.label() + "=" : "");
      text.append(row.value() == null ? "..." : row.value().spelled());
    }
    return text.append(card.kind().isCollection() ? ']' : ')').toString();
  }

  /** Returns a text that is not too long for a picture. */
  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "...";
  }
}
