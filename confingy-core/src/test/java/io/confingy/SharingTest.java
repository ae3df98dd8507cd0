package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.Things.Point;
import io.confingy.Things.Two;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything costs as much as there are objects, however many paths lead to them. */
@SuppressWarnings("ArrayAsKeyOfSetOrMap") // It is their identity that is wanted.
class SharingTest {

  private static final int LEVELS = 60;

  private static final ConfingyRuntime CONFINGY =
      Confingy.builder().allow(Things.class.getDeclaredClasses()).build();

  /** Each level refers twice to the next. */
  static List<Arguments> levels() {
    return List.of(
        level("list", inner -> List.of(inner, inner)),
        level("mutable list", inner -> new ArrayList<>(List.of(inner, inner))),
        level("array", inner -> new Object[] {inner, inner}),
        level("map", inner -> Map.of("a", inner, "b", inner)),
        level("map of other keys", inner -> Map.of(1, inner, 2L, inner)),
        level("record", inner -> new Two(inner, inner)),
        level("set", inner -> Set.of(new Object[] {inner, 1}, new Object[] {inner, 2})),
        level("hash set", inner -> new HashSet<>(List.of(new Object[] {inner}, inner))),
        level("optional", inner -> List.of(Optional.of(inner), Optional.of(inner))),
        level("lazy", inner -> LazyFork.of(inner, List.of(inner))),
        level("tracked", inner -> LazyFork.create(inner, List.of(inner))),
        level(
            "map of sets", inner -> new HashMap<>(Map.of(new Object[] {inner}, Set.of(inner, 1)))));
  }

  private static Arguments level(String name, UnaryOperator<Object> level) {
    return Arguments.of(name, level);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("levels")
  void sixtyLevelsOfTwoPathsAreSixtyObjects(String name, UnaryOperator<Object> level) {
    Object config = new Object[] {"leaf"};
    for (int i = 0; i < LEVELS; i++) {
      config = level.apply(config);
    }

    String json = CONFINGY.serialize(config);
    Object back = CONFINGY.deserialize(json, Object.class);

    assertThat(json.length()).isLessThan(64_000);
    assertThat(CONFINGY.serialize(back)).isEqualTo(json);
    assertThat(CONFINGY.prettify(json).length()).isLessThan(200_000);
    assertThat(CONFINGY.fingerprint(back)).isEqualTo(CONFINGY.fingerprint(config));
  }

  @Test
  void recipesOfSixtyLevelsAreComparedHashedAndPrinted() {
    LazyFork a = LazyFork.of(1, List.of());
    LazyFork b = LazyFork.of(1, List.of());
    for (int i = 0; i < LEVELS; i++) {
      a = LazyFork.of(a, List.of(a));
      b = LazyFork.of(b, List.of(b));
    }

    assertThat(a).isEqualTo(b).hasSameHashCodeAs(b).isNotEqualTo(LazyFork.of(b, List.of()));
    assertThat(a.toString()).hasSizeLessThan(20_000).isEqualTo(b.toString());
    assertThat(Confingy.deserialize(Confingy.serialize(a), Lazy.class)).isEqualTo(a);
  }

  @Test
  void aRingThroughASetShowsItsPath() {
    Object[] array = {null};
    array[0] = new HashSet<>(List.of(array, "x"));

    assertThatThrownBy(() -> Confingy.serialize(Map.of("ring", array)))
        .isInstanceOf(SerializationException.class)
        .hasMessageMatching(
            """
            The configuration goes round in a circle\\.
              at:       \\$\\.ring\\[0]\\[.]
              found:    a container or object that holds itself: \\$\\.ring is found again at \\$\\.ring\\[0]\\[.]
              expected: a graph without a cycle""");
  }

  @Test
  void keysThatAreToldAlikeAreSortedByTheirValues() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(LazyLayer.create(1, 0.1, Optional.empty()), "second");
    map.put(LazyLayer.create(1, 0.1, Optional.empty()), "first");

    List<String> documents = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      // Their hash codes are those of their identity, so that each map is in an order of its own.
      Map<Object, Object> anew = new HashMap<>();
      map.values().forEach(value -> anew.put(LazyLayer.create(1, 0.1, Optional.empty()), value));
      documents.add(Confingy.serialize(anew));
    }

    assertThat(Set.copyOf(documents)).hasSize(1);
    assertThat(documents.get(0)).containsSubsequence("first", "second");
  }

  @Test
  void numbersOfASetAreSortedAsNumbers() {
    assertThat(Confingy.serialize(Set.of(10.0, 9.0, -1.0, -20.0, 0.5)))
        .contains("[-20.0,-1.0,0.5,9.0,10.0]");
    assertThat(Confingy.serialize(new HashSet<>(Arrays.asList(10, 9, -1, null))))
        .contains("[null,-1,9,10]");
  }

  @Test
  void recordsOfASetAreSortedByTheirComponents() {
    assertThat(Confingy.prettify(Confingy.serialize(Set.of(new Point(10, 1), new Point(9, 2)))))
        .containsSubsequence("\"x\": 9", "\"x\": 10");
  }

  @Test
  void whatWasLoadedAndCannotBeChangedIsTheRecipesToo() {
    for (Object fixed : List.of(Set.of("a", "b"), Map.of("a", 1, "b", 2), Optional.of("a"))) {
      Fork loaded = loaded(LazyFork.create(fixed, List.of()));

      assertThat(loaded.left).isEqualTo(fixed);
      assertThat(LazyFork.from(loaded).left()).isSameAs(loaded.left);
    }
  }

  @Test
  void whatCanBeChangedInsideIsNot() {
    for (Object fixed : List.of(Set.of(list("a")), Map.of("a", list("b")), List.of(list("c")))) {
      Fork loaded = loaded(LazyFork.create(fixed, List.of()));

      assertThat(loaded.left).isEqualTo(fixed);
      assertThat(LazyFork.from(loaded).left()).isEqualTo(fixed).isNotSameAs(loaded.left);
    }
  }

  private static List<String> list(String element) {
    return new ArrayList<>(List.of(element));
  }

  private static Fork loaded(Fork fork) {
    return CONFINGY.deserialize(CONFINGY.serialize(fork), Fork.class);
  }
}
