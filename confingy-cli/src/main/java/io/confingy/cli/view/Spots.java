package io.confingy.cli.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows of a graph that paths lead to. */
final class Spots {

  private final Graph graph;
  private final Map<Integer, Card> cards = new HashMap<>();
  private final Map<Integer, Map<String, Integer>> rowsByStep = new HashMap<>();

  Spots(Graph graph) {
    this.graph = graph;
  }

  /**
   * Where a path leads.
   *
   * @param holder the card that has the row, or {@link Card#NONE} for the whole configuration
   * @param row the row
   * @param node the card that is there, or {@link Card#NONE} for a scalar
   */
  record Spot(int holder, int row, int node) {}

  Card card(int number) {
    return cards.computeIfAbsent(number, graph::card);
  }

  /** Returns the row that a step leads to, or {@link Card#NONE}. */
  int row(int number, String step) {
    return rowsByStep.computeIfAbsent(number, this::steps).getOrDefault(step, Card.NONE);
  }

  private Map<String, Integer> steps(int number) {
    Map<String, Integer> steps = new HashMap<>();
    List<Card.Row> rows = card(number).rows();
    for (int i = 0; i < rows.size(); i++) {
      steps.put(rows.get(i).step(), i);
    }
    return steps;
  }

  /** Returns the rows on the way of a path, the last one being what it leads to. */
  List<Spot> way(String path) {
    List<Spot> way = new ArrayList<>();
    Spot last = new Spot(Card.NONE, Card.NONE, 0);
    int at = 1;
    if (card(0).kind() == Kind.VALUE) {
      return List.of(new Spot(0, 0, Card.NONE));
    }
    while (at < path.length() && last.node() != Card.NONE) {
      boolean method = card(last.node()).kind() == Kind.METHOD;
      int end = method ? at : end(last.node(), path, at);
      if (end < 0) {
        break;
      }
      int row = method ? 1 : row(last.node(), path.substring(at, end));
      last = new Spot(last.node(), row, card(last.node()).rows().get(row).child());
      way.add(last);
      at = end;
    }
    return way.isEmpty() ? List.of(last) : way;
  }

  /** Returns where the step ends that begins in a path, or -1 if there is no such step. */
  private int end(int node, String path, int start) {
    for (int end = start + 1; end <= path.length(); end++) {
      boolean border = end == path.length() || path.charAt(end) == '.' || path.charAt(end) == '[';
      if (border && row(node, path.substring(start, end)) != Card.NONE) {
        return end;
      }
    }
    return -1;
  }
}
