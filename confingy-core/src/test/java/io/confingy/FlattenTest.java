package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.confingy.Things.Color;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The values of a document by their paths, as an experiment tracker takes them. */
class FlattenTest {

  @Test
  void eachValueHasThePathOfErrorMessages() {
    Map<String, Object> config = new LinkedHashMap<>();
    config.put("layers", List.of(LazyLayer.of(4, 0.5, Optional.empty())));
    config.put("odd key", true);

    assertThat(flatten(config))
        .containsExactly(
            entry("layers[0]", "Lazy<io.confingy.Layer>"),
            entry("layers[0].units", 4),
            entry("layers[0].dropout", 0.5),
            entry("layers[0].label", "[]"),
            entry("['odd key']", true));
  }

  @Test
  void theRootHasThePathOfTheRoot() {
    assertThat(Confingy.flatten("1")).containsExactly(entry("$", 1));
    assertThat(Confingy.flatten("{}")).containsExactly(entry("$", "{}"));
    assertThat(Confingy.flatten("[null]")).containsExactly(entry("[0]", null));
    assertThat(flatten(LazyLayer.create(4, 0.5, Optional.empty())))
        .containsEntry("$", "io.confingy.Layer")
        .containsEntry("units", 4);
  }

  @Test
  void numbersKeepAllTheirDigits() {
    assertThat(
            Confingy.flatten(
                    "[3000000000, 92233720368547758070, 1.50, 0.1234567890123456789, 1e400]")
                .values())
        .containsExactly(
            3_000_000_000L,
            new BigInteger("92233720368547758070"),
            1.5,
            new BigDecimal("0.1234567890123456789"),
            new BigDecimal("1e400"));
  }

  @Test
  void otherValuesAreTheirText() {
    assertThat(flatten(List.of(Color.RED, Duration.ofSeconds(90), String.class)).values())
        .containsExactly("RED", "PT1M30S", "java.lang.String");
  }

  @Test
  void whatStandsInSeveralPlacesHasItsValuesOnce() {
    Layer layer = LazyLayer.create(4, 0.5, Optional.empty());

    assertThat(flatten(List.of(layer, layer)))
        .containsEntry("[0].units", 4)
        .containsEntry("[1]", "same as [0]")
        .doesNotContainKey("[1].units");
  }

  /** As a tree this would have 2^60 leaves. */
  @Test
  void sharingIsNotExpanded() {
    List<Object> config = new ArrayList<>(List.of(1));
    for (int i = 0; i < 60; i++) {
      config = new ArrayList<>(List.of(config, config));
    }

    assertThat(flatten(config)).hasSize(61);
  }

  @Test
  void noTwoValuesHaveOnePath() {
    assertThat(Confingy.flatten("{\"a.b\": 1, \"a\": {\"b\": 2}, \"a'\": 3, \"a\\\\u0027\": 4}"))
        .containsExactly(
            entry("['a.b']", 1),
            entry("a.b", 2),
            entry("['a\\u0027']", 3),
            entry("['a\\u005cu0027']", 4));
    String same = "x y".repeat(100);
    assertThat(Confingy.flatten("{\"" + same + "a\": 1, \"" + same + "b\": 2}")).hasSize(2);
    String dollar =
        "{\"_confingy_class\": \"A\", \"_confingy_module\": \"a\", \"_confingy_init\": {\"$\": 1}}";
    assertThat(Confingy.flatten(dollar)).containsExactly(entry("$", "a.A"), entry("['$']", 1));
  }

  @Test
  void keysThatAreNoStringsHavePathsToo() {
    Map<Object, Object> config = new LinkedHashMap<>();
    config.put(1, "one");
    config.put("1", "text");
    config.put(Color.RED, "red");
    config.put(List.of(7), "list");

    assertThat(flatten(config))
        .containsExactly(
            entry("[1]", "one"),
            entry("['1']", "text"),
            entry("[io.confingy.Things.Color.RED]", "red"),
            entry("[entry 3].key[0]", 7),
            entry("[entry 3].value", "list"));
  }

  @Test
  void theMapCannotBeChanged() {
    Assertions.assertThatThrownBy(() -> Confingy.flatten("[1]").clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** A deep document repeats its path with each value. */
  @Test
  void longPathsOfManyValuesAreRefused() {
    ConfingyRuntime small = Confingy.builder().limit(Limit.DOCUMENT_SIZE, 100_000).build();
    String json = "{\"" + "x".repeat(1_000) + "\": [" + "1,".repeat(1_000) + "1]}";

    Assertions.assertThatThrownBy(() -> small.flatten(json))
        .isInstanceOf(DeserializationException.class)
        .hasMessageContaining("DOCUMENT_SIZE");
  }

  private static Map<String, @Nullable Object> flatten(@Nullable Object config) {
    return Confingy.flatten(Confingy.serialize(config));
  }
}
