package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Configurations as trees of Jackson's. */
class TreeTest {

  private static final ConfingyRuntime CONFINGY =
      Confingy.builder().allow(Things.class.getDeclaredClasses()).build();

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Provide
  Arbitrary<Object> values() {
    return Values.nested(3);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsMadeATreeIsReadBack(@ForAll("values") Object config) {
    Faithful.assertSame(config, CONFINGY.fromTree(CONFINGY.toTree(config), Object.class));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theTreeIsTheDocument(@ForAll("values") Object config) {
    String json = CONFINGY.serialize(config);

    assertThat(CONFINGY.serialize(CONFINGY.fromTree(CONFINGY.toTree(config), Object.class)))
        .isEqualTo(json);
  }

  @Test
  void theTreeIsTheOneThatJacksonMakes() throws Exception {
    Object config =
        List.of(
            1,
            3_000_000_000L,
            0.1,
            1e300,
            -0.0,
            100.0,
            1e-7,
            Double.NaN,
            "x",
            true,
            Map.of(1, 2),
            LazyLayer.of(4, 0.5, java.util.Optional.of('x')));

    assertThat(Confingy.toTree(config)).isEqualTo(MAPPER.readTree(Confingy.serialize(config)));
    assertThat(Confingy.toTree(null)).isEqualTo(MAPPER.readTree(Confingy.serialize(null)));
  }

  @Test
  void whatJacksonReadIsRead() throws Exception {
    Object config = List.of(1, 0.1, 1e300, 100.0, Double.NaN, Map.of(1, 2L));

    JsonNode tree = MAPPER.readTree(Confingy.serialize(config));

    Faithful.assertSame(config, Confingy.fromTree(tree, Object.class));
  }

  @Test
  void numbersOfATreeMadeByHandAreWhatTheyAre() {
    ArrayNode tree =
        NODES
            .arrayNode()
            .add(NODES.numberNode((short) 1))
            .add(NODES.numberNode(2L))
            .add(NODES.numberNode(0.1f))
            .add(NODES.numberNode(3.0))
            .add(NODES.numberNode(new BigDecimal("4")));

    assertThat(Confingy.fromTree(tree, Object.class)).isEqualTo(List.of(1, 2, 0.1, 3.0, 4));
  }

  @Test
  void whatJsonHasNoFormForIsRefused() {
    JsonNode pojo = NODES.arrayNode().add(NODES.pojoNode(new Object()));

    Messages.assertFails(
        DeserializationException.class,
        () -> Confingy.fromTree(pojo, Object.class),
        """
        The tree holds what JSON has no form for.
          at:       $
          found:    a node of the kind POJO
          expected: objects, arrays, strings, finite numbers, truth values and null""");
    assertThatThrownBy(() -> Confingy.fromTree(NODES.numberNode(Double.NaN), Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageContaining("found:    the number NaN");
    assertThatThrownBy(() -> Confingy.fromTree(NODES.numberNode(Float.NaN), Object.class))
        .isInstanceOf(DeserializationException.class);
  }

  @Test
  void aTreeThatHoldsItselfIsRefused() {
    ArrayNode tree = NODES.arrayNode();
    tree.add(tree);

    assertThatThrownBy(() -> Confingy.fromTree(tree, Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageContaining("JSON_DEPTH");
  }

  @Test
  void aDeepTreeIsRefusedWithoutRecursion() {
    ArrayNode tree = NODES.arrayNode();
    for (int i = 0; i < 100_000; i++) {
      tree = NODES.arrayNode().add(tree);
    }
    JsonNode deep = tree;

    assertThatThrownBy(() -> Confingy.fromTree(deep, Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageContaining("JSON_DEPTH");
  }

  /** Nodes that stand in two places each are a tree of 2^60 leaves when they are written. */
  @Test
  void aTreeThatIsNoTreeIsRefused() {
    ConfingyRuntime small = Confingy.builder().limit(Limit.TOKENS, 1_000_000).build();
    ArrayNode tree = NODES.arrayNode();
    for (int i = 0; i < 60; i++) {
      tree = NODES.arrayNode().add(tree).add(tree);
    }
    JsonNode bomb = tree;

    assertThatThrownBy(() -> small.fromTree(bomb, Object.class))
        .isInstanceOf(DeserializationException.class)
        .hasMessageContaining("TOKENS");
  }
}
