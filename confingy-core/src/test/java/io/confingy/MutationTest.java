package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Anything;
import io.confingy.Things.Pair;
import io.confingy.Things.Two;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was recorded stays as it was, whatever becomes of the arguments. */
class MutationTest {

  private static final ConfingyRuntime CONFINGY =
      Confingy.builder().allow(Things.class.getDeclaredClasses()).build();

  /** Everything that is there to be changed, and a way to change all of it. */
  private record Changeable(Object value, Runnable change) {}

  private static List<Changeable> changeables() {
    List<Object> list = new ArrayList<>(List.of(1));
    Map<String, Object> map = new HashMap<>(Map.of("a", 1));
    Set<Object> set = new HashSet<>(Set.of(1));
    Object[] array = {1};
    int[] numbers = {1};
    List<Object> inner = new ArrayList<>(List.of(1));
    List<Object> behindRecord = new ArrayList<>(List.of(1));
    List<Object> behindView = new ArrayList<>(List.of(1));
    return List.of(
        new Changeable(list, () -> list.add(2)),
        new Changeable(map, () -> map.put("b", 2)),
        new Changeable(set, () -> set.add(2)),
        new Changeable(array, () -> array[0] = 2),
        new Changeable(numbers, () -> numbers[0] = 2),
        new Changeable(List.of(Map.of("a", Optional.of(inner))), () -> inner.add(2)),
        new Changeable(
            new Two("a", List.of(new Anything(behindRecord))), () -> behindRecord.add(2)),
        new Changeable(Arrays.asList(new Pair<>(1, behindView)), () -> behindView.add(2)));
  }

  @Test
  void anArgumentThatChangesDoesNotChangeWhatWasRecorded() {
    for (Changeable each : changeables()) {
      Fork fork = LazyFork.create(each.value, List.of());
      LazyFork recipe = LazyFork.of(each.value, List.of());
      LazyFork built = LazyFork.builder().left(each.value).right(List.of()).build();
      String before = Confingy.serialize(fork);

      each.change.run();

      assertThat(Confingy.serialize(fork)).isEqualTo(before);
      assertThat(recipe).isEqualTo(LazyFork.from(fork)).isEqualTo(built);
    }
  }

  @Test
  void whatARecipeHandsOutDoesNotChangeIt() {
    for (Changeable each : changeables()) {
      LazyFork recipe = LazyFork.of(each.value, List.of());
      String before = Confingy.serialize(recipe);

      change(recipe.left());
      change(recipe.instantiate().left);
      change(recipe.config().get("left"));

      assertThat(Confingy.serialize(recipe)).isEqualTo(before);
    }
  }

  @Test
  void whatIsLoadedCanBeChangedWithoutChangingWhatWasRecorded() {
    for (Changeable each : changeables()) {
      String before = Confingy.serialize(LazyFork.create(each.value, List.of()));
      Fork loaded = CONFINGY.deserialize(before, Fork.class);

      change(loaded.left);

      assertThat(Confingy.serialize(loaded)).isEqualTo(before);
    }
  }

  @SuppressWarnings("unchecked")
  private static void change(@Nullable Object value) {
    if (value instanceof int[] numbers) {
      numbers[0] = 3;
    } else if (value instanceof Object[] array) {
      array[0] = 3;
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(MutationTest::change);
      changeIfItCanBe(() -> ((Map<Object, Object>) map).put("c", 3));
    } else if (value instanceof Iterable<?> elements) {
      elements.forEach(MutationTest::change);
      changeIfItCanBe(() -> ((java.util.Collection<Object>) elements).add(3));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(MutationTest::change);
    } else if (value instanceof Record instance) {
      Faithful.components(instance).forEach(MutationTest::change);
    }
  }

  private static void changeIfItCanBe(Runnable change) {
    try {
      change.run();
    } catch (UnsupportedOperationException e) {
      // All the better.
    }
  }

  @Test
  void oneContainerInSeveralRecordingsIsOne() {
    List<Object> shared = new ArrayList<>(List.of(1));
    List<Object> config =
        List.of(
            shared,
            new Anything(shared),
            LazyFork.create(shared, shared),
            LazyFork.of(new Anything(shared), shared),
            Map.of("a", shared));

    String json = CONFINGY.serialize(config);
    List<?> back = CONFINGY.deserialize(json, List.class);

    assertThat(json.split("ArrayList", -1)).as(json).hasSize(2);
    Object one = back.get(0);
    assertThat(((Anything) back.get(1)).value()).isSameAs(one);
    assertThat(((Fork) back.get(2)).left).isSameAs(one);
    assertThat(((Fork) back.get(2)).right).isSameAs(one);
    assertThat(((Map<?, ?>) back.get(4)).get("a")).isSameAs(one);
    assertThat(CONFINGY.serialize(back)).isEqualTo(json);
  }

  @Test
  void oneContainerThatChangedInBetweenIsTwo() {
    List<Object> list = new ArrayList<>(List.of(1));
    Fork before = LazyFork.create(1, list);
    list.add(2);
    Fork after = LazyFork.create(1, list);

    List<?> back = Confingy.deserialize(Confingy.serialize(List.of(before, after)), List.class);

    assertThat(((Fork) back.get(0)).right).hasToString("[1]");
    assertThat(((Fork) back.get(1)).right).hasToString("[1, 2]");
  }
}
