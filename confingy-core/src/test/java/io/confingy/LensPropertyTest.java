package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every change of every configuration. */
class LensPropertyTest {

  @Provide
  Arbitrary<Object> configs() {
    Arbitrary<Object> values = Values.nested(3);
    return Arbitraries.oneOf(
        values.tuple2().map(two -> new Things.Two(two.get1(), two.get2())),
        values.map(one -> LazyFork.of(one, Arrays.asList(one, "more"))),
        values.map(one -> new Fork(one, Arrays.asList(LazyFork.of(one, List.of()), one))),
        values.list().ofMinSize(1).ofMaxSize(4).map(ArrayList::new));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatComesBackUnchangedIsEqual(@ForAll("configs") Object config) {
    Object same = Confingy.lens(config).unlens();

    assertThat(Confingy.serialize(same)).isEqualTo(Confingy.serialize(config));
    assertThat(Confingy.lens(config).unlens(Rebuild.CHANGED)).isSameAs(config);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsSetIsThere(@ForAll("configs") Object config, @ForAll int choice, @ForAll int value) {
    String path = chosen(config, choice);
    String before = Confingy.serialize(config);

    Lens<Object> lens = Confingy.lens(config).set(path, -1).set(path, value);
    Object changed = lens.unlens();

    assertThat(lens.get(path)).isEqualTo(value);
    assertThat(Confingy.lens(changed).get(path)).isEqualTo(value);
    assertThat(Confingy.serialize(changed))
        .isEqualTo(Confingy.serialize(Confingy.lens(config).set(path, value).unlens()));
    assertThat(Confingy.serialize(config)).isEqualTo(before);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void toSetWhatIsThereChangesNothing(@ForAll("configs") Object config, @ForAll int choice) {
    String path = chosen(config, choice);
    Lens<Object> lens = Confingy.lens(config);

    Object same = lens.set(path, lens.get(path)).unlens();

    assertThat(Confingy.fingerprint(same)).isEqualTo(Confingy.fingerprint(config));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void changesOfDifferentPlacesCommute(
      @ForAll("configs") Object config, @ForAll int choice, @ForAll int other) {
    String first = chosen(config, choice);
    String second = chosen(config, other);
    Assume.that(!first.startsWith(second) && !second.startsWith(first));
    Assume.that(!isOnePlace(config, first, second));

    Object one = Confingy.lens(config).set(first, 1).set(second, 2).unlens();
    Object two = Confingy.lens(config).set(second, 2).set(first, 1).unlens(Rebuild.CHANGED);

    assertThat(Confingy.fingerprint(one)).isEqualTo(Confingy.fingerprint(two));
  }

  /** The first change of a recipe finds out what stands in several places, later ones know it. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aLaterChangeIsLikeTheFirst(
      @ForAll("configs") Object value, @ForAll int choice, @ForAll int other) {
    LazyFork config =
        LazyFork.of(LazyFork.of(new Fork(value, List.of(1)), List.of(2, 3)), List.of(4));
    String first = chosen(config, choice);
    String second = chosen(config, other);
    // The second may take out what the first has changed, but not go on inside of it.
    Assume.that(!second.startsWith(first));

    LazyFork one = Confingy.lens(config).set(first, 1).set(second, 2).unlens(Rebuild.CHANGED);
    assertThat(config.sharedParts()).isNotNull();
    LazyFork two = Confingy.lens(config).set(first, 1).set(second, 2).unlens(Rebuild.CHANGED);

    assertThat(Confingy.serialize(two)).isEqualTo(Confingy.serialize(one));
  }

  /** One object that stands in two places makes one place of two paths. */
  private static boolean isOnePlace(Object config, String first, String second) {
    Draft top = Drafting.of(config);
    Place a = Steps.places(top, Steps.parse(first)).get(0);
    Place b = Steps.places(top, Steps.parse(second)).get(0);
    return a.owner() == b.owner() && a.part() == b.part();
  }

  private static String chosen(Object config, int choice) {
    List<String> paths = List.copyOf(anyPlaces(config).keySet());
    Assume.that(!paths.isEmpty());
    return paths.get(Math.floorMod(choice, paths.size()));
  }

  /** Returns the places that take anything, by their paths. */
  private static Map<String, Place> anyPlaces(Object config) {
    Map<String, Place> places = new LinkedHashMap<>();
    Deque<Draft> open = new ArrayDeque<>(List.of(Drafting.of(config)));
    while (!open.isEmpty()) {
      Draft draft = open.pop();
      if (draft.anatomy() == null || draft.original() instanceof Set<?>) {
        continue;
      }
      boolean map = draft.original() instanceof Map<?, ?>;
      for (int i = map ? 1 : 0; i < draft.size(); i += map ? 2 : 1) {
        Place place = new Place(draft, i, draft.path());
        boolean spelled = !map || (draft.parts()[i - 1] instanceof String key && key.length() < 99);
        if (spelled && place.slot().type() == Object.class && !isTyped(draft)) {
          places.put(place.path(), place);
          open.add(place.draft());
        }
      }
    }
    return places;
  }

  /** Tells whether a container takes values of one type only, although nothing declares it. */
  private static boolean isTyped(Draft draft) {
    Object value = draft.original();
    return value != null
        && (value instanceof EnumMap
            || value instanceof SortedMap
            || (value.getClass().isArray() && value.getClass() != Object[].class));
  }
}
