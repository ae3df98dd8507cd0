package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.annotations.Track;
import io.confingy.function.SerializableFunction;
import io.confingy.function.SerializablePredicate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A container that a method is bound to is copied as every other container of a recipe is. */
class BoundContainersTest {

  private static final ConfingyRuntime CONFINGY =
      Confingy.builder()
          .allow(List.class, "contains")
          .allow(List.class, "add")
          .allow(ArrayList.class, "contains")
          .build();

  /** A class with a function, and with a place for what else holds the same container. */
  @Track
  static final class Filter {
    final Predicate<String> accepted;
    final Object other;

    Filter(Predicate<String> accepted, Object other) {
      this.accepted = accepted;
      this.other = other;
    }
  }

  /** A record with a method of its own. */
  record Words(List<String> all) {
    @Track
    boolean has(String word) {
      return all.contains(word);
    }
  }

  @Track
  static boolean isLong(String text) {
    return text.length() > 10;
  }

  /** A tracked class whose objects methods are bound to. */
  @Track
  static final class Prefix {
    private final String prefix;

    Prefix(String prefix) {
      this.prefix = prefix;
    }

    @Track
    boolean starts(String text) {
      return text.startsWith(prefix);
    }
  }

  /** A list that would not come back as what it is. */
  private static final class Own extends ArrayList<String> {
    private static final long serialVersionUID = 1L;
  }

  private final List<String> names = new ArrayList<>(List.of("a"));

  @Test
  void aRecipeDoesNotSeeHowItsOwnerChangesIt() {
    LazyBoundContainersTest_Filter recipe = LazyBoundContainersTest_Filter.of(names::contains, 1);
    String json = Confingy.serialize(recipe);
    names.add("b");

    assertThat(recipe.accepted().test("a")).isTrue();
    assertThat(recipe.accepted().test("b")).isFalse();
    assertThat(recipe.instantiate().accepted.test("b")).isFalse();
    assertThat(Confingy.serialize(recipe)).isEqualTo(json).doesNotContain("\"b\"");
  }

  @Test
  void whatWasRecordedStaysWhileTheObjectGoesOn() {
    SerializablePredicate<String> accepted = names::contains;
    Filter filter = new Filter(accepted, 1);
    String json = Confingy.serialize(filter);
    names.add("b");

    assertThat(filter.accepted).isSameAs(accepted);
    assertThat(Confingy.serialize(filter)).isEqualTo(json).doesNotContain("\"b\"");
  }

  @Test
  void theMethodOfTheVeryClassOfAContainer() {
    ArrayList<String> list = new ArrayList<>(names);
    LazyBoundContainersTest_Filter recipe = LazyBoundContainersTest_Filter.of(list::contains, 1);
    list.add("b");

    assertThat(recipe.accepted().test("b")).isFalse();
    Filter again = CONFINGY.deserialize(Confingy.serialize(recipe.instantiate()), Filter.class);
    assertThat(again.accepted.test("a")).isTrue();
  }

  @Test
  void recordsThatHoldContainers() {
    LazyBoundContainersTest_Filter recipe =
        LazyBoundContainersTest_Filter.of(new Words(names)::has, 1);
    names.add("b");

    assertThat(recipe.accepted().test("a")).isTrue();
    assertThat(recipe.accepted().test("b")).isFalse();
  }

  @Test
  void functionsInsideContainersAndFunctionsThatOthersAreBoundTo() {
    SerializablePredicate<String> accepted = names::contains;
    SerializableFunction<Integer, Predicate<String>> get =
        new ArrayList<Predicate<String>>(List.of(accepted))::get;
    SerializablePredicate<String> tested = accepted::test;
    LazyBoundContainersTest_Filter recipe =
        LazyBoundContainersTest_Filter.of(tested, List.of(Map.of("get", get)));
    String json = Confingy.serialize(recipe);
    names.add("b");

    assertThat(recipe.accepted().test("a")).isTrue();
    assertThat(recipe.accepted().test("b")).isFalse();
    assertThat(Confingy.serialize(recipe)).isEqualTo(json).doesNotContain("\"b\"");
  }

  @Test
  void whatIsHandedOutDoesNotChangeTheRecipe() {
    LazyBoundContainersTest_Filter recipe = LazyBoundContainersTest_Filter.of(names::add, 1);
    String json = Confingy.serialize(recipe);

    assertThat(recipe.accepted().test("b")).isTrue();
    assertThat(recipe.instantiate().accepted.test("b")).isTrue();
    assertThat(Confingy.serialize(recipe)).isEqualTo(json).doesNotContain("\"b\"");
    assertThat(names).containsExactly("a");
  }

  @Test
  void whatIsSharedStaysShared() {
    SerializablePredicate<String> accepted = names::contains;
    Filter filter = new Filter(accepted, names);
    Filter other = new Filter(accepted, names);

    String json = Confingy.serialize(List.of(filter, other, accepted, names));

    assertThat(json.split("\"a\"", -1)).hasSize(2);
    assertThat(json.split("\"_confingy_callable\"", -1)).hasSize(2);
  }

  @Test
  void whatIsLoadedIsSharedToo() {
    SerializablePredicate<String> accepted = names::contains;
    String json = Confingy.serialize(List.of(new Filter(accepted, names), accepted, names));

    List<?> loaded = CONFINGY.deserialize(json, List.class);
    Filter filter = (Filter) loaded.get(0);

    assertThat(filter.accepted).isSameAs(loaded.get(1));
    assertThat(filter.other).isSameAs(loaded.get(2));
    assertThat(Confingy.serialize(loaded)).isEqualTo(json);
    names(filter).add("b");
    assertThat(filter.accepted.test("b")).isTrue();
    assertThat(Confingy.serialize(filter)).doesNotContain("\"b\"");
  }

  @Test
  void whatCannotChangeIsKeptAsItIs() {
    SerializablePredicate<String> fixed = List.of("a")::contains;
    SerializablePredicate<String> tracked = new Prefix("a")::starts;
    SerializablePredicate<String> unbound = BoundContainersTest::isLong;
    SerializablePredicate<String> nothing = Collections.<String>emptyList()::contains;

    assertThat(List.of(fixed, tracked, unbound, nothing))
        .allSatisfy(each -> assertThat(kept(each)).isSameAs(each));
  }

  @Test
  void whatDoesNotSayWhatItCallsIsKeptAsItIs() {
    List<String> list = names;
    int least = names.size();
    SerializablePredicate<String> lambda = text -> list.contains(text + text);
    SerializablePredicate<String> severalCaptured = text -> list.size() > least;
    Predicate<String> plain = names::contains;
    Predicate<String> severalInterfaces =
        (Predicate<String> & Losses.Marker & java.io.Serializable) names::contains;

    assertThat(List.of(lambda, severalCaptured, plain, severalInterfaces))
        .allSatisfy(each -> assertThat(kept(each)).isSameAs(each));
  }

  @Test
  void whatIsBoundToAContainerOfNoKnownKindIsKeptAsItIs() {
    List<String> own = new Own();
    SerializablePredicate<String> ofSubclass = own::contains;

    assertThat(kept(ofSubclass)).isSameAs(ofSubclass);
  }

  @Test
  void aFunctionThatReachesItselfIsRefusedWhenItIsWritten() {
    List<Object> ring = new ArrayList<>();
    SerializablePredicate<String> contains = ring::contains;
    ring.add(contains);
    LazyBoundContainersTest_Filter recipe = LazyBoundContainersTest_Filter.of(contains, 1);

    assertThatThrownBy(() -> Confingy.serialize(recipe))
        .isInstanceOf(SerializationException.class)
        .hasMessage(
            """
            The configuration goes round in a circle.
              at:       $.accepted[0]
              found:    a container or object that holds itself: $.accepted is found again at $.accepted[0]
              expected: a graph without a cycle""");
  }

  @Test
  void theCopyIsAsGoodAsTheOriginal() {
    Supplier<Integer> size = (Supplier<Integer> & java.io.Serializable) names::size;
    Supplier<Integer> copy = kept(size);

    assertThat(copy).isNotSameAs(size);
    assertThat(copy.get()).isEqualTo(1);
    assertThat(Confingy.serialize(copy)).isEqualTo(Confingy.serialize(size));
    assertThat(kept(size)).isSameAs(copy);
    assertThat(kept(copy)).isNotSameAs(copy);
  }

  @SuppressWarnings("unchecked")
  private static List<String> names(Filter filter) {
    return (List<String>) filter.other;
  }

  private static <T> T kept(T function) {
    return java.util.Objects.requireNonNull(Copies.keep(function));
  }
}
