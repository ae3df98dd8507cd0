package io.confingy.internal.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Document;
import io.confingy.internal.graph.Interner;
import io.confingy.internal.graph.Node;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.graph.Scalar;
import io.confingy.internal.graph.Shape;
import io.confingy.internal.type.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison takes about as many steps as there are nodes, whatever they are. */
class DiffWorkTest {

  private static final TypeName LAYER = new TypeName("a", "Layer");

  private final Interner interner = new Interner(false);

  /** Whether lists and objects may stand in several places. */
  private boolean shared;

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void changesOfOnePerCentTakeAFewStepsANode(int nodes) {
    List<Node> before = nodes(nodes / 4, i -> layer(i, i % 7));
    List<Node> after = new ArrayList<>(nodes(nodes / 4, i -> layer(i, i % 25 == 0 ? 9 : i % 7)));
    after.add(0, layer(-1, 0));

    Comparison comparison = compared(list(before), list(after));

    assertThat(comparison.changes()).hasSize(nodes / 100 + 1);
    assertThat(comparison.steps()).isLessThan(20L * nodes);
  }

  @Test
  void aListOfEqualElementsTakesAFewStepsAnElement() {
    List<Node> before = nodes(50_000, i -> whole(i % 2));
    List<Node> after = nodes(60_000, i -> whole(i % 3 % 2));

    Comparison comparison = compared(list(before), list(after));

    assertThat(comparison.changes()).isNotEmpty();
    assertThat(comparison.steps()).isLessThan(20L * 110_000);
  }

  @Test
  void aListInAnotherOrderTakesAFewStepsAnElement() {
    shared = true;
    List<Node> before = nodes(50_000, i -> layer(i, 0));
    List<Node> after = new ArrayList<>(before);
    Collections.reverse(after);

    Comparison comparison = compared(list(before), list(after));

    assertThat(comparison.changes()).hasSize(49_999);
    assertThat(comparison.steps()).isLessThan(20L * 150_000);
  }

  @Test
  void twoListsWithNothingInCommonTakeAFewStepsAnElement() {
    Node before = list(nodes(50_000, this::whole));
    Node after = list(nodes(40_000, i -> whole(-i - 1)));

    Comparison comparison = compared(before, after);

    assertThat(comparison.changes()).hasSize(50_000);
    assertThat(comparison.steps()).isLessThan(20L * 90_000);
  }

  @Test
  void sixtyLevelsOfTwoPathsAreSixtyObjects() {
    shared = true;
    Comparison comparison = compared(levels(1), levels(2));

    assertThat(comparison.changes()).hasSize(1);
    assertThat(comparison.steps()).isLessThan(2_000);
  }

  /** All of one graph's elements are one object, which is long. */
  @Test
  void oneObjectForManyIsNotComparedWithEach() {
    shared = true;
    Node one = list(nodes(2_000, this::whole));
    Node many = list(nodes(2_000, i -> list(List.of())));
    Node same = list(nodes(2_000, i -> one));

    Comparison comparison = compared(many, same);

    assertThat(comparison.changes()).hasSizeLessThan(40_000);
    assertThat(comparison.steps()).isLessThan(200_000);
  }

  @Test
  void noDepthIsTooDeep() {
    Comparison comparison = compared(deep(1), deep(2));

    assertThat(comparison.changes()).hasSize(1);
    assertThat(TreeEdit.between(deep(1), deep(1), interner)).isNull();
    assertThat(TreeChange.between(deep(1), deep(2), interner).apply(deep(1))).isNotNull();
  }

  private Comparison compared(Node a, Node b) {
    return new Comparison(
        new Document(a, Map.of(), shared), new Document(b, Map.of(), shared), interner);
  }

  private Node levels(int leaf) {
    Node node = list(List.of(whole(leaf)));
    for (int i = 0; i < 60; i++) {
      node = list(List.of(node, node));
    }
    return node;
  }

  private Node deep(int leaf) {
    Node node = whole(leaf);
    for (int i = 0; i < 100_000; i++) {
      node = list(List.of(node));
    }
    return node;
  }

  private Node layer(int units, int rate) {
    Node[] parts = {whole(units), whole(rate), interner.scalar(new Scalar.Text("layer"))};
    String[] names = {"units", "rate", "name"};
    ObjectNode layer = new ObjectNode(ObjectNode.Form.TRACKED, LAYER, null, names, parts);
    return interner.composite(layer, shared);
  }

  private static List<Node> nodes(int count, IntFunction<Node> node) {
    return IntStream.range(0, count).mapToObj(node).toList();
  }

  private Node list(List<Node> elements) {
    return interner.composite(ContainerNode.of(Shape.LIST, elements), shared);
  }

  private Node whole(long value) {
    return interner.scalar(Scalar.Whole.of(value));
  }
}
