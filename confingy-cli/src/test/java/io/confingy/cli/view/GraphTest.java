package io.confingy.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Confingy;
import io.confingy.cli.view.Spots.Spot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphTest {

  @Test
  void scalarsAreRowsAndObjectsAreCards() {
    Graph graph = Samples.opened("run-1.json").graph();

    Card root = graph.card(0);

    assertThat(root.kind()).isEqualTo(Kind.RECORD);
    assertThat(root.title()).isEqualTo("Experiment");
    assertThat(root.rows()).extracting(Card.Row::label).startsWith("name", "trainer", "datasets");
    assertThat(root.rows().get(0).value()).isEqualTo(new Value('s', null, "baseline"));
    assertThat(graph.card(root.rows().get(1).child()).title()).isEqualTo("Trainer");
  }

  @Test
  void anObjectInThreePlacesIsOneCard() {
    Graph graph = Samples.opened("run-1.json").graph();
    Spots spots = new Spots(graph);

    assertThat(List.of("$.trainer.model.tokenizer", "$.datasets[0].tokenizer"))
        .extracting(path -> last(spots.way(path)).node())
        .containsOnly(last(spots.way("$.datasets[1].tokenizer")).node());
  }

  @Test
  void aClassSaysItsHash() {
    Graph graph = Samples.opened("run-1.json").graph();
    Spots spots = new Spots(graph);

    Card trainer = graph.card(last(spots.way("$.trainer")).node());

    assertThat(trainer.hash()).isEqualTo("a1b2c3d4e5f60718293a4b5c6d7e8f90");
  }

  @Test
  void aConfigurationThatIsAScalarIsACardOfOneRow() {
    Graph graph = Opened.of("four.json", "4").graph();

    assertThat(graph.size()).isEqualTo(1);
    assertThat(graph.card(0).kind()).isEqualTo(Kind.VALUE);
    assertThat(graph.card(0).rows())
        .containsExactly(new Card.Row("", "", Card.NONE, new Value('i', null, "4")));
  }

  @Test
  void everyRowIsFoundByItsPath() {
    for (String name : List.of("run-1.json", "run-2.json", "odd.json")) {
      Graph graph = Samples.opened(name).graph();
      Spots spots = new Spots(graph);
      paths(graph)
          .forEach(
              (path, spot) ->
                  assertThat(last(spots.way(path))).as("%s %s", name, path).isEqualTo(spot));
    }
  }

  @Test
  void sixtyObjectsThatEachHoldTheNextTwiceAreSixtyCards() throws IOException {
    StringBuilder json = new StringBuilder();
    for (int i = 60; i > 1; i--) {
      json.append("{\"_confingy_id\":").append(i).append(",\"_confingy_list\":true,");
      json.append("\"_confingy_items\":[");
    }
    json.append("{\"_confingy_id\":1,\"_confingy_list\":true,\"_confingy_items\":[]}");
    for (int i = 2; i <= 60; i++) {
      json.append(",{\"_confingy_ref\":").append(i - 1).append("}]}");
    }
    Opened bomb = Opened.of("bomb.json", json.toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ViewJson.write(bomb, bomb, Confingy.diff(bomb.text(), bomb.text()), out);

    assertThat(bomb.graph().size()).isEqualTo(60);
    assertThat(out.size()).isLessThan(5_000);
    for (Picture format : Picture.values()) {
      assertThat(format.of(Excerpt.of(bomb.graph())).length()).isLessThan(40_000);
    }
  }

  @Test
  void controlAndBidiCharactersAreSpelledOut() {
    Graph graph =
        Opened.of("x", "[\"a\\u0007b\\u202ec\", \"\\ud83d\\ude00\", \"\\ud83d\"]").graph();

    assertThat(graph.card(0).rows())
        .extracting(row -> row.value() == null ? "" : row.value().text())
        .containsExactly("a\\u0007b\\u202ec", "\ud83d\ude00", "\\ud83d");
  }

  private static Map<String, Spot> paths(Graph graph) {
    Map<String, Spot> paths = new HashMap<>();
    Map<Integer, String> known = new HashMap<>(Map.of(0, "$"));
    for (int number = 0; number < graph.size(); number++) {
      List<Card.Row> rows = graph.card(number).rows();
      for (int i = 0; i < rows.size(); i++) {
        Card.Row row = rows.get(i);
        String path = known.get(number) + row.step();
        if (!row.step().isEmpty()) {
          paths.put(path, new Spot(number, i, row.child()));
        }
        known.putIfAbsent(row.child(), path);
      }
    }
    return paths;
  }

  private static Spot last(List<Spot> way) {
    return way.get(way.size() - 1);
  }
}
