package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.function.SerializableDoubleUnaryOperator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Objects that are told alike, and stand in one set or map without an order, are sorted by what
 * else they, and their parts, are parts of.
 */
@SuppressWarnings({"ArrayAsKeyOfSetOrMap", "DistinctVarargsChecker"}) // By identity they differ.
class TiedOrderTest {

  /** Hash codes are those of identities, so that each time the order is another one. */
  private static final int TIMES = 40;

  static List<Arguments> configurations() {
    return List.of(
        Arguments.of("an element elsewhere", (Supplier<?>) TiedOrderTest::elementElsewhere),
        Arguments.of("a part elsewhere", (Supplier<?>) TiedOrderTest::partElsewhere),
        Arguments.of("a part elsewhere, deep", (Supplier<?>) TiedOrderTest::deepPartElsewhere),
        Arguments.of("elsewhere comes later", (Supplier<?>) TiedOrderTest::elsewhereLater),
        Arguments.of("keys elsewhere", (Supplier<?>) TiedOrderTest::keysElsewhere),
        Arguments.of("keys of shared values", (Supplier<?>) TiedOrderTest::keysOfSharedValues),
        Arguments.of("keys that are no objects", (Supplier<?>) TiedOrderTest::patternKeys),
        Arguments.of("values by name", (Supplier<?>) TiedOrderTest::valuesByName),
        Arguments.of("nested sets", (Supplier<?>) TiedOrderTest::nestedSets),
        Arguments.of("the same set twice", (Supplier<?>) TiedOrderTest::twoSets),
        Arguments.of("wrapped in one set, bare in another", (Supplier<?>) TiedOrderTest::wrapped),
        Arguments.of("crossed maps", (Supplier<?>) TiedOrderTest::crossedMaps),
        Arguments.of("rings", (Supplier<?>) TiedOrderTest::rings),
        Arguments.of("functions", (Supplier<?>) TiedOrderTest::boundFunctions),
        Arguments.of("recipes", (Supplier<?>) TiedOrderTest::recipes),
        Arguments.of("sets that are kept", (Supplier<?>) TiedOrderTest::keptSets),
        Arguments.of("maps that are kept", (Supplier<?>) TiedOrderTest::keptMaps));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("configurations")
  void isTheSameEachTime(String name, Supplier<?> configuration) {
    List<String> documents =
        IntStream.range(0, TIMES).mapToObj(i -> Confingy.serialize(configuration.get())).toList();
    List<String> again =
        documents.stream()
            .map(each -> Confingy.serialize(Confingy.deserialize(each, Object.class)))
            .toList();

    assertThat(Set.copyOf(documents)).hasSize(1);
    assertThat(Set.copyOf(again)).containsExactly(documents.get(0));
  }

  /** Returns the documents of all, for another JVM to write the same. */
  static String documents() {
    List<String> documents = new ArrayList<>();
    for (Arguments each : configurations()) {
      documents.add(Confingy.serialize(((Supplier<?>) each.get()[1]).get()));
    }
    return String.join("\n", documents);
  }

  private static Fork fork(Object... parts) {
    return LazyFork.create("fork", List.of(parts));
  }

  private static Object elementElsewhere() {
    Fork shared = fork();
    return List.of(new HashSet<>(List.of(fork(), shared, fork())), shared);
  }

  private static Object partElsewhere() {
    Fork shared = fork();
    return List.of(new HashSet<>(List.of(fork(fork()), fork(shared))), shared);
  }

  private static Object deepPartElsewhere() {
    Fork a = fork();
    Fork b = fork();
    Fork deepA = a;
    Fork deepB = b;
    for (int i = 0; i < 30; i++) {
      deepA = fork(deepA);
      deepB = fork(deepB);
    }
    return Map.of("all", new HashSet<>(List.of(deepA, deepB)), "last", b);
  }

  private static Object elsewhereLater() {
    Fork a = fork();
    Fork b = fork();
    Fork c = fork();
    Set<Fork> all = new HashSet<>(List.of(a, b, c, fork()));
    return List.of(all, new HashSet<>(List.of(a, b)), new Object[] {c, 1}, new Object[] {a, 2});
  }

  private static Object keysElsewhere() {
    Fork shared = fork();
    Map<Fork, Integer> map = new HashMap<>(Map.of(fork(), 1, shared, 1));
    return List.of(map, shared);
  }

  private static Object keysOfSharedValues() {
    Fork shared = fork();
    return List.of(new HashMap<>(Map.of(fork(), fork(), fork(), shared)), shared);
  }

  private static Object patternKeys() {
    Fork shared = fork();
    Map<Pattern, Fork> map =
        Map.of(
            Pattern.compile("a"),
            fork(),
            Pattern.compile("a"),
            shared,
            Pattern.compile("b"),
            shared);
    return List.of(map, new HashSet<>(List.of(Pattern.compile("a"), Pattern.compile("a"))));
  }

  private static Object valuesByName() {
    Fork a = fork();
    Fork b = fork();
    return List.of(new HashSet<>(List.of(a, b)), new HashMap<>(Map.of("a", a, "b", b)));
  }

  private static Object nestedSets() {
    Fork a = fork();
    Fork b = fork();
    Fork c = fork();
    Set<?> pairs = Set.of(Set.of(a, b), Set.of(b, c), Set.of(fork(), fork()));
    return List.of(pairs, new HashSet<>(List.of(new Object[] {pairs}, new Object[] {pairs})), c);
  }

  private static Object twoSets() {
    Fork a = fork();
    Fork b = fork();
    Fork c = fork();
    return List.of(
        new HashSet<>(List.of(a, b, c)),
        new HashSet<>(List.of(c, b, a)),
        new HashSet<>(List.of(b, a)));
  }

  private static Object wrapped() {
    Fork a = fork();
    Fork b = fork();
    Fork c = fork();
    return List.of(
        new HashSet<>(List.of(a, b, c)), new HashSet<>(List.of(fork(a), fork(b), fork(c))));
  }

  private static Object crossedMaps() {
    Fork a = fork(1);
    Fork b = fork(1);
    Fork x = fork(2);
    Fork y = fork(2);
    return Arrays.asList(
        new HashMap<>(Map.of(a, x, b, y)),
        new HashMap<>(Map.of(a, y, b, x)),
        Set.of(x, y),
        new HashMap<>(Map.of(a, Optional.of(x), b, Optional.of(x))));
  }

  /** What stands in one ring is told alike, and so are the rings; but one is longer. */
  private static Object rings() {
    List<Object> links = new ArrayList<>();
    for (int length = 1; length <= 4; length++) {
      List<Fork> ring = IntStream.range(0, length).mapToObj(i -> fork()).toList();
      for (int i = 0; i < length; i++) {
        links.add(new Object[] {ring.get(i), ring.get((i + 1) % length)});
      }
    }
    return new HashSet<>(links);
  }

  private static Object boundFunctions() {
    Losses.Scale shared = LazyLosses_Scale.create(1);
    SerializableDoubleUnaryOperator a = shared::apply;
    SerializableDoubleUnaryOperator b = LazyLosses_Scale.create(1)::apply;
    SerializableDoubleUnaryOperator c = shared::apply;
    return List.of(new HashSet<>(List.of(a, b, c)), shared, c);
  }

  private static Object recipes() {
    Object[] shared = {1};
    return List.of(
        new HashSet<>(
            List.of(
                new Object[] {LazyFork.of(shared, List.of())},
                new Object[] {LazyFork.of(new Object[] {1}, List.of())})),
        shared);
  }

  /** What a recipe keeps of a set or map without an order has none either. */
  private static Object keptSets() {
    return fork(
        Set.of(new Object[] {1}, new Object[] {2}, new Object[] {3}),
        Collections.unmodifiableSet(new HashSet<>(List.of(fork(1), fork(2), fork(3)))));
  }

  private static Object keptMaps() {
    return fork(
        Map.of(new Object[] {1}, 1, new Object[] {2}, 2, new Object[] {3}, 3),
        Collections.unmodifiableMap(new HashMap<>(Map.of(fork(1), 1, fork(2), 2, fork(3), 3))));
  }
}
