package io.confingy.internal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImmutableContainersTest {

  private static final Set<String> SET =
      new ImmutableSet<>(new LinkedHashSet<>(List.of("c", "a", "b")), true);
  private static final Map<String, Integer> MAP =
      new ImmutableMap<>(new LinkedHashMap<>(orderedMap()), true);

  private static Map<String, Integer> orderedMap() {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("c", 3);
    map.put("a", 1);
    map.put("b", 2);
    return map;
  }

  static List<Arguments> changes() {
    return List.of(
        change("add", set -> set.add("d")),
        change("addAll", set -> set.addAll(Set.of("d"))),
        change("remove", set -> set.remove("a")),
        change("removeAll", set -> set.removeAll(Set.of("a"))),
        change("removeIf", set -> set.removeIf("a"::equals)),
        change("retainAll", set -> set.retainAll(Set.of("a"))),
        change("clear", Collection::clear),
        change("iterator", ImmutableContainersTest::removeFirst));
  }

  private static Arguments change(String name, Consumer<Collection<String>> change) {
    return Arguments.of(name, change);
  }

  private static void removeFirst(Collection<String> collection) {
    Iterator<String> iterator = collection.iterator();
    iterator.next();
    iterator.remove();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void aSetAndTheKeysOfAMapCannotBeChanged(String name, Consumer<Collection<String>> change) {
    assertThatThrownBy(() -> change.accept(SET)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> change.accept(MAP.keySet()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aMapCannotBeChanged() {
    List<Consumer<Map<String, Integer>>> changes =
        List.of(
            map -> map.put("d", 4),
            map -> map.putAll(Map.of("d", 4)),
            map -> map.remove("a"),
            map -> map.compute("a", (key, value) -> 5),
            map -> map.merge("a", 1, Integer::sum),
            map -> map.replaceAll((key, value) -> value + 1),
            map -> map.entrySet().iterator().next().setValue(5),
            map -> map.values().remove(1),
            Map::clear);

    for (Consumer<Map<String, Integer>> change : changes) {
      assertThatThrownBy(() -> change.accept(MAP))
          .isInstanceOf(UnsupportedOperationException.class);
    }
    assertThat(MAP).isEqualTo(Map.of("a", 1, "b", 2, "c", 3));
  }

  @Test
  void theirOrderIsKeptWhereverOneLooks() {
    assertThat(SET).containsExactly("c", "a", "b").hasToString("[c, a, b]");
    assertThat(SET.stream()).containsExactly("c", "a", "b");
    assertThat(SET.toArray()).containsExactly("c", "a", "b");
    assertThat(SET.toArray(new String[0])).containsExactly("c", "a", "b");
    assertThat(MAP.keySet().stream()).containsExactly("c", "a", "b");
    assertThat(MAP.values()).containsExactly(3, 1, 2);
    assertThat(MAP).hasToString("{c=3, a=1, b=2}");
  }

  @Test
  void theyEqualThoseOfTheJdkInBothDirections() {
    assertThat(SET).isEqualTo(Set.of("a", "b", "c")).hasSameHashCodeAs(Set.of("a", "b", "c"));
    assertThat(Set.of("a", "b", "c")).isEqualTo(SET);
    assertThat(MAP).isEqualTo(orderedMap()).hasSameHashCodeAs(orderedMap());
    assertThat(orderedMap()).isEqualTo(MAP);
    assertThat(SET.contains("b")).isTrue();
    assertThat(SET.contains("d")).isFalse();
    assertThat(MAP.get("b")).isEqualTo(2);
    assertThat(MAP.containsKey("d")).isFalse();
  }

  @Test
  void javaSerializationBringsBackWhatTheJdkHas() throws Exception {
    Object set = throughAStream(SET);
    Object map = throughAStream(MAP);

    assertThat(set).isEqualTo(SET).hasToString("[c, a, b]");
    assertThat(map).isEqualTo(MAP).hasToString("{c=3, a=1, b=2}");
    assertThat(set.getClass().getPackageName()).isEqualTo("java.util");
    assertThat(map.getClass().getPackageName()).isEqualTo("java.util");
  }

  private static Object throughAStream(Object object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
