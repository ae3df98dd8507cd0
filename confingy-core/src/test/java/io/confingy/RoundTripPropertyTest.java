package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Pair;
import io.confingy.Things.Two;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Laws that hold for every configuration. */
class RoundTripPropertyTest {

  private static final ConfingyRuntime CONFINGY =
      Confingy.builder().allow(Things.class.getDeclaredClasses()).build();

  @Provide
  Arbitrary<Object> values() {
    return Values.nested(3);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadBack(@ForAll("values") Object config) {
    Faithful.assertSame(config, CONFINGY.deserialize(CONFINGY.serialize(config), Object.class));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void whatIsReadIsWrittenAlike(@ForAll("values") Object config) {
    String json = CONFINGY.serialize(config);

    assertThat(CONFINGY.serialize(CONFINGY.deserialize(json, Object.class))).isEqualTo(json);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyDocumentCanBeMadePretty(@ForAll("values") Object config) {
    assertThat(CONFINGY.prettify(CONFINGY.serialize(config))).isNotEmpty();
  }

  /** Each number chooses what is made next, and of which two of those that are there already. */
  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(1).ofMaxSize(30);
  }

  @Property(tries = 300)
  void whatIsSharedStaysShared(@ForAll("choices") List<Integer> choices) {
    Object config = sharing(choices);

    Object back = CONFINGY.deserialize(CONFINGY.serialize(config), Object.class);

    assertSameSharing(config, back, new IdentityHashMap<>(), new IdentityHashMap<>());
    assertThat(CONFINGY.serialize(back)).isEqualTo(CONFINGY.serialize(config));
  }

  /** Returns a graph in which objects stand in several places. */
  static Object sharing(List<Integer> choices) {
    List<Object> made = new ArrayList<>(List.of(new Two(1, "leaf"), new Object[] {1}));
    for (int choice : choices) {
      Object first = made.get(choice / 10 % made.size());
      Object second = made.get(choice / 1_000 % made.size());
      made.add(pairOf(choice % 9, first, second));
    }
    return made.get(made.size() - 1);
  }

  private static Object pairOf(int kind, Object first, Object second) {
    return switch (kind) {
      case 0 -> List.of(first, second);
      case 1 -> new ArrayList<>(List.of(first, second));
      case 2 -> new Object[] {first, second};
      case 3 -> new LinkedHashMap<>(Map.of("first", first));
      case 4 -> new Pair<>(first, second);
      case 5 -> LazyFork.create(first, new ArrayList<>(List.of(second)));
      case 6 -> LazyFork.create(first, second instanceof List<?> list ? list : List.of(second));
      case 7 -> LazyFork.create(first, first instanceof List<?> list ? list : List.of(second));
      default -> new Two(first, second);
    };
  }

  /** Two places hold one object in one graph exactly if they do in the other. */
  private static void assertSameSharing(
      @Nullable Object expected,
      @Nullable Object actual,
      Map<Object, Object> forth,
      Map<Object, Object> back) {
    List<?> parts = expected == null ? List.of() : partsOf(expected);
    if (expected == null || actual == null || parts.isEmpty()) {
      assertThat(actual).isEqualTo(expected);
      return;
    }
    Object known = forth.put(expected, actual);
    Object knownBack = back.put(actual, expected);
    if (known != null || knownBack != null) {
      assertThat(actual).isSameAs(known);
      assertThat(expected).isSameAs(knownBack);
      return;
    }
    List<?> others = partsOf(actual);
    assertThat(others).hasSameSizeAs(parts);
    for (int i = 0; i < parts.size(); i++) {
      assertSameSharing(parts.get(i), others.get(i), forth, back);
    }
  }

  private static List<?> partsOf(Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    if (value instanceof Object[] array) {
      return Arrays.asList(array);
    }
    if (value instanceof Fork fork) {
      return Arrays.asList(fork.left, fork.right);
    }
    if (value instanceof Map<?, ?> map) {
      return new ArrayList<>(map.values());
    }
    return value instanceof Record instance ? Faithful.components(instance) : List.of();
  }
}
