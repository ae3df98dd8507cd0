package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is shared, and however sets and maps were filled: one configuration has one document.
 */
class TiedOrderPropertyTest {

  private static final int COPIES = 5;

  /** Each number chooses what is made next, and of which of those that are there already. */
  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 100_000_000).list().ofMinSize(3).ofMaxSize(25);
  }

  @Property(tries = 500)
  void copiesAreWrittenAlikeAndComeBackAsTheyWere(@ForAll("choices") List<Integer> choices) {
    Object config = made(choices, new Random(0));
    String json = Confingy.serialize(config);

    for (int seed = 1; seed < COPIES; seed++) {
      assertThat(Confingy.serialize(made(choices, new Random(seed)))).isEqualTo(json);
    }
    Object back = Confingy.deserialize(json, Object.class);
    assertThat(Confingy.serialize(back)).isEqualTo(json);
    assertThat(Confingy.fingerprint(back)).isEqualTo(Confingy.fingerprint(config));
    assertThat(distinct(back)).isEqualTo(distinct(config));
  }

  private static Object made(List<Integer> choices, Random random) {
    List<Object> made = new ArrayList<>(List.of(LazyFork.create(0, List.of())));
    for (int choice : choices) {
      List<Object> parts = new ArrayList<>();
      for (int rest = choice / 12; rest > 0 && parts.size() < 4; rest /= 12) {
        parts.add(made.get(rest % made.size()));
      }
      made.add(madeOf(choice % 12, parts, random));
    }
    return made.subList(Math.max(0, made.size() - 3), made.size()).toArray();
  }

  private static Object madeOf(int kind, List<Object> parts, Random random) {
    Object first = parts.isEmpty() ? "none" : parts.get(0);
    Set<Object> elements = new LinkedHashSet<>();
    parts.forEach(each -> elements.add(byIdentity(each)));
    List<Object> shuffled = new ArrayList<>(elements);
    Collections.shuffle(shuffled, random);
    return switch (kind) {
      case 0, 1, 2 -> LazyFork.create(0, List.of());
      case 3 -> LazyFork.create(first, List.of(first));
      case 4, 5 -> new HashSet<>(shuffled);
      case 6 -> Set.copyOf(shuffled);
      case 7 -> Collections.unmodifiableSet(elements);
      case 8 -> mapOf(shuffled, key -> key, parts);
      case 9 -> Map.copyOf(mapOf(shuffled, key -> Pattern.compile("p"), parts));
      case 10 -> parts.toArray();
      default -> Arrays.asList(Optional.of(first), first);
    };
  }

  private static Map<Object, Object> mapOf(
      List<Object> keys, UnaryOperator<Object> key, List<Object> values) {
    Map<Object, Object> map = new HashMap<>();
    for (Object each : keys) {
      // The value depends on the key, and not on the order in which the map is filled.
      map.put(key.apply(each), values.contains(each) ? each : values.get(0));
    }
    return map;
  }

  /** What is equal to another would take its place in a set, or not, by the order of insertion. */
  private static Object byIdentity(Object element) {
    return element instanceof Fork ? element : new Object[] {element};
  }

  /** Counts objects and containers, each once, but for empty ones that are all the same. */
  private static int distinct(Object config) {
    Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(config));
    while (!open.isEmpty()) {
      Object next = open.pop();
      List<Object> parts = partsOf(next);
      if (!parts.isEmpty() && met.add(next)) {
        open.addAll(parts);
      }
    }
    return met.size();
  }

  private static List<Object> partsOf(Object value) {
    List<Object> parts = new ArrayList<>();
    if (value instanceof Fork fork) {
      parts.add(fork.left);
      parts.add(fork.right);
    } else if (value instanceof Object[] array) {
      parts.addAll(Arrays.asList(array));
    } else if (value instanceof Collection<?> collection) {
      parts.addAll(collection);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(parts::add);
    } else if (value instanceof Map<?, ?> map) {
      parts.addAll(map.keySet());
      parts.addAll(map.values());
    }
    return parts;
  }
}
