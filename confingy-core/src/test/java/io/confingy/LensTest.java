package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes by paths. */
class LensTest {

  interface Optimizer {}

  @Track
  static class Adam implements Optimizer {
    final double lr;
    final int warmup;

    Adam(double lr, @Default("5") int warmup) {
      this.lr = lr;
      this.warmup = warmup;
    }
  }

  record Settings(long seed, Optional<Adam> fallback, Duration limit) {}

  @Track
  static class Trainer {
    final Optimizer optimizer;
    final Lazy<Adam> lazy;
    final List<Adam> more;
    final Map<String, Integer> sizes;
    final Settings settings;

    Trainer(
        Optimizer optimizer,
        Lazy<Adam> lazy,
        List<Adam> more,
        Map<String, Integer> sizes,
        Settings settings) {
      this.optimizer = optimizer;
      this.lazy = lazy;
      this.more = more;
      this.sizes = sizes;
      this.settings = settings;
    }
  }

  private static Trainer trainer() {
    return new Trainer(
        new Adam(0.1, 1),
        LazyLensTest_Adam.of(0.2, 2),
        List.of(new Adam(0.3, 3), new Adam(0.4, 4)),
        new TreeMap<>(Map.of("a", 1, "odd key", 2)),
        new Settings(7, Optional.of(new Adam(0.5, 5)), Duration.ofSeconds(1)));
  }

  @Test
  void getsWhatAPathLeadsTo() {
    Lens<Trainer> lens = Confingy.lens(trainer());

    assertThat(lens.get("optimizer.lr")).isEqualTo(0.1);
    assertThat(lens.get("$.lazy.warmup")).isEqualTo(2);
    assertThat(lens.get("more[1].lr")).isEqualTo(0.4);
    assertThat(lens.get("sizes['odd key']")).isEqualTo(2);
    assertThat(lens.get(".sizes.a")).isEqualTo(1);
    assertThat(lens.get("settings.seed")).isEqualTo(7L);
    assertThat(lens.get("settings.fallback.lr")).isEqualTo(0.5);
    assertThat(lens.get("settings.fallback[0].lr")).isEqualTo(0.5);
    assertThat(lens.get("$")).isInstanceOf(Trainer.class);
    assertThat(lens).hasToString("Lens of a `io.confingy.LensTest.Trainer` at $");
  }

  @Test
  void setsWhatAPathLeadsToAndConvertsIt() {
    Trainer original = trainer();
    String before = Confingy.serialize(original);

    Trainer changed =
        Confingy.lens(original)
            .set("optimizer.lr", 1)
            .set("lazy.warmup", "20")
            .set("more[1].lr", "0.25")
            .set("sizes['odd key']", 22L)
            .set("settings.limit", "PT5S")
            .set("settings.fallback.lr", 0.55)
            .set("settings.seed", 8)
            .unlens();

    assertThat(((Adam) changed.optimizer).lr).isEqualTo(1.0);
    assertThat(changed.lazy).isEqualTo(LazyLensTest_Adam.of(0.2, 20));
    assertThat(changed.more.get(1).lr).isEqualTo(0.25);
    assertThat(changed.more.get(0).lr).isEqualTo(0.3);
    assertThat(changed.sizes).isEqualTo(Map.of("a", 1, "odd key", 22)).isInstanceOf(TreeMap.class);
    assertThat(changed.settings.limit()).isEqualTo(Duration.ofSeconds(5));
    assertThat(changed.settings.fallback().orElseThrow().lr).isEqualTo(0.55);
    assertThat(changed.settings.seed()).isEqualTo(8L);
    assertThat(Confingy.serialize(original)).isEqualTo(before);
    assertThat(Confingy.recording(changed)).isPresent();
  }

  @Test
  void addsAndRemoves() {
    Trainer changed =
        Confingy.lens(trainer())
            .add("more", new Adam(0.9, 9))
            .remove("more[0]")
            .remove("sizes.a")
            .remove("optimizer.warmup")
            .remove("settings.fallback")
            .unlens();

    assertThat(changed.more).extracting(each -> each.lr).containsExactly(0.4, 0.9);
    assertThat(changed.sizes).isEqualTo(Map.of("odd key", 2));
    assertThat(((Adam) changed.optimizer).warmup).isEqualTo(5);
    assertThat(changed.settings.fallback()).isEmpty();
  }

  @Test
  void findsAndSetsByPatterns() {
    Lens<Trainer> lens = Confingy.lens(trainer());

    assertThat(lens.find("more[*].lr")).isEqualTo(Map.of("$.more[0].lr", 0.3, "$.more[1].lr", 0.4));
    assertThat(lens.find("$..lr").keySet())
        .containsExactly(
            "$.optimizer.lr",
            "$.lazy.lr",
            "$.more[0].lr",
            "$.more[1].lr",
            "$.settings.fallback[0].lr");
    assertThat(lens.find("..nothing")).isEmpty();
    assertThat(lens.set("$..lr", 2).find("$..lr").values()).containsOnly(2.0).hasSize(5);
    assertThatThrownBy(() -> lens.set("..nothing", 1))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            """
            The path leads nowhere.
              found:    `..nothing`, which matches nothing
              expected: a pattern that matches something
              to do:    ask `find(...)` what it matches""");
    assertThatThrownBy(() -> lens.get("$..lr"))
        .hasMessage(
            """
            The path may lead to several values.
              found:    `$..lr`
              expected: a path without `[*]` and `..`
              to do:    use `find(...)`, which gives them all""");
  }

  @Test
  void keepsWhatIsOneObjectOne() {
    Adam shared = new Adam(0.1, 1);
    Lazy<Adam> recipe = LazyLensTest_Adam.of(0.2, 2);
    List<Object> config = List.of(shared, new Things.Two(shared, recipe), Optional.of(recipe));

    List<Object> changed =
        Confingy.lens(config).set("[0].lr", 0.5).set("[1].second.warmup", 7).unlens();

    Things.Two two = (Things.Two) changed.get(1);
    assertThat(two.first()).isSameAs(changed.get(0));
    assertThat(((Adam) changed.get(0)).lr).isEqualTo(0.5);
    assertThat(changed.get(2)).isEqualTo(Optional.of(LazyLensTest_Adam.of(0.2, 7)));
    assertThat(shared.lr).isEqualTo(0.1);
  }

  @Test
  void findsOtherPlacesOfAnObjectThatNobodyLookedAt() {
    Lazy<Adam> shared = LazyLensTest_Adam.of(0.2, 2);
    Lazy<Holder> config =
        LazyLensTest_Holder.of(shared, List.of(shared, LazyLensTest_Adam.of(1, 1)));

    Lazy<Holder> changed = Confingy.lens(config).set("one.lr", 0.9).unlens(Rebuild.CHANGED);

    Lens<?> result = Confingy.lens(changed);
    assertThat(result.get("more[0]")).isSameAs(result.get("one"));
    assertThat(result.get("more[0].lr")).isEqualTo(0.9);
    assertThat(result.get("more[1].lr")).isEqualTo(1.0);
  }

  @Track
  static class Holder {
    Holder(Lazy<Adam> one, List<Lazy<Adam>> more) {}
  }

  @Test
  void buildsAnewWhatTheCallerWants() {
    Trainer original = trainer();

    Trainer all = Confingy.lens(original).set("sizes.a", 3).unlens();
    Trainer changed = Confingy.lens(original).set("sizes.a", 3).unlens(Rebuild.CHANGED);

    assertThat(all.optimizer).isNotSameAs(original.optimizer);
    assertThat(all.lazy).isSameAs(original.lazy);
    assertThat(changed).isNotSameAs(original);
    assertThat(changed.optimizer).isSameAs(original.optimizer);
    assertThat(changed.more.get(0)).isSameAs(original.more.get(0));
    assertThat(Confingy.lens(original).unlens(Rebuild.CHANGED)).isSameAs(original);
    assertThat(Confingy.fingerprint(Confingy.lens(original).unlens()))
        .isEqualTo(Confingy.fingerprint(original));
  }

  /** Looks through a lens while it is made. */
  @Track
  static class Peeking {
    static @Nullable Lens<?> lens;

    final int size;
    final @Nullable Object seen;

    Peeking(int size) {
      this.size = size;
      this.seen = lens == null ? "nothing" : lens.get("beside.lr");
    }
  }

  @Track
  static class Watched {
    final Peeking peeking;
    final Adam beside;

    Watched(Peeking peeking, Adam beside) {
      this.peeking = peeking;
      this.beside = beside;
    }
  }

  /** What nobody has looked at before has no draft when it is decided what is made anew. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aConstructorMayLookThroughTheLensThatMakesItsObjectAnew(boolean changedBefore) {
    Adam beside = new Adam(0.3, 3);
    LazyLensTest_Watched config = LazyLensTest_Watched.of(new Peeking(1), beside);
    if (changedBefore) {
      // It is known then what stands in several places.
      config = Confingy.lens(config).set("peeking.size", 7).unlens(Rebuild.CHANGED);
    }
    Lens<LazyLensTest_Watched> lens = Confingy.lens(config).set("peeking.size", 2);

    LazyLensTest_Watched changed;
    Peeking.lens = lens;
    try {
      changed = lens.unlens(Rebuild.CHANGED);
    } finally {
      Peeking.lens = null;
    }

    assertThat(changed.peeking().size).isEqualTo(2);
    assertThat(changed.peeking().seen).isEqualTo(0.3);
    assertThat(changed.beside()).isSameAs(beside);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatWasTakenOutIsNotBuilt(boolean changedBefore) {
    LazyLensTest_Watched config = LazyLensTest_Watched.of(new Peeking(1), new Adam(0.3, 3));
    if (changedBefore) {
      config = Confingy.lens(config).set("peeking.size", 7).unlens(Rebuild.CHANGED);
    }
    Lens<LazyLensTest_Watched> lens =
        Confingy.lens(config).set("peeking.size", 2).set("peeking", null);

    LazyLensTest_Watched changed;
    Peeking.lens = Confingy.lens("nothing to look at, so that a constructor fails");
    try {
      changed = lens.unlens(Rebuild.CHANGED);
    } finally {
      Peeking.lens = null;
    }

    assertThat(changed.peeking()).isNull();
  }

  @Test
  void updatesOneLevel() {
    Adam adam = Confingy.update(new Adam(0.1, 1), Map.of("lr", 0.7));
    Lazy<Adam> lazy = Confingy.update(LazyLensTest_Adam.of(0.1, 1), Map.of("warmup", 3));

    assertThat(adam.lr).isEqualTo(0.7);
    assertThat(adam.warmup).isEqualTo(1);
    assertThat(lazy).isEqualTo(LazyLensTest_Adam.of(0.1, 3));
    assertThat(Confingy.update(new Things.Point(1, 2), Map.of("y", 5)))
        .isEqualTo(new Things.Point(1, 5));
    assertThatThrownBy(() -> Confingy.update("text", Map.of("x", 1)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            """
            The configuration has no arguments.
              found:    a `java.lang.String`
              expected: a recipe, an object that was recorded, or a record""");
  }

  @Test
  void selectsAllOfAClass() {
    Trainer original = trainer();

    Trainer changed = Confingy.select(original, Optimizer.class).set("lr", 0.01);

    assertThat(Confingy.select(original, Optimizer.class).paths())
        .containsExactly(
            "$.optimizer", "$.lazy", "$.more[0]", "$.more[1]", "$.settings.fallback[0]");
    assertThat(Confingy.lens(changed).find("..lr").values()).containsOnly(0.01).hasSize(5);
    assertThat(
            Confingy.select(original, Adam.class)
                .edit(each -> each.set("warmup", each.get("warmup") + "0"))
                .more)
        .extracting(each -> each.warmup)
        .containsExactly(30, 40);
  }

  @Test
  void answersWrongPathsWithWhatIsThere() {
    Lens<Trainer> lens = Confingy.lens(trainer());

    assertFails(
        () -> lens.get("optimiser.lr"),
        """
        `io.confingy.LensTest.Trainer` has no parameter `optimiser`; did you mean `optimizer`?
          at:       $
          expected: arguments among `optimizer`, `lazy`, `more`, `sizes`, `settings`""");
    assertFails(
        () -> lens.get("more[2].lr"),
        """
        There is no position `2` here.
          at:       $.more
          found:    2 elements
          expected: a position from 0 to 1""");
    assertFails(
        () -> lens.set("sizes.b", 1),
        """
        There is no key `b` here; did you mean `a`?
          at:       $.sizes
          found:    the keys `a`, `odd key`""");
    assertFails(
        () -> lens.get("settings.seed.x"),
        """
        The path goes on where nothing is inside.
          at:       $.settings.seed
          found:    a `java.lang.Long`
          expected: something with `x` in it""");
    assertFails(
        () -> lens.get("optimizer..."),
        """
        The path `optimizer...` is not spelled like one.
          found:    `.`, after 11 characters
          expected: a name
          to do:    spell it like `$.models[1].optimizer.lr` or `$.sizes['odd key']`""");
    assertFails(
        () -> lens.set("$", 1),
        """
        The path leads to the whole configuration.
          found:    `$`
          expected: a path to something in it""");
  }

  @Test
  void refusesValuesThatDoNotFit() {
    Lens<Trainer> lens = Confingy.lens(trainer());

    assertFails(
        () -> lens.set("optimizer.warmup", 1.5),
        """
        The value does not fit its place.
          at:       $.optimizer.warmup
          found:    the number 1.5
          expected: `int`""");
    assertFails(
        () -> lens.set("optimizer.lr", "fast"),
        """
        The value does not fit its place.
          at:       $.optimizer.lr
          found:    the text `fast`
          expected: `double`""");
    assertFails(
        () -> lens.set("optimizer.lr", null),
        """
        The value does not fit its place.
          at:       $.optimizer.lr
          found:    null
          expected: `double`""");
    assertFails(
        () -> lens.set("lazy", new Adam(1, 1)),
        """
        The value does not fit its place.
          at:       $.lazy
          found:    a `io.confingy.LensTest.Adam`
          expected: `io.confingy.Lazy<io.confingy.LensTest.Adam>`
          to do:    give a recipe, such as that of `Confingy.recording(object)`""");
    assertFails(
        () -> lens.remove("optimizer.lr"),
        """
        The value cannot be left out.
          at:       $.optimizer.lr
          found:    a parameter without a default
          expected: an element, a key, an optional, or a parameter with `@Default`""");
    assertThat(lens.unlens(Rebuild.CHANGED).lazy).isEqualTo(LazyLensTest_Adam.of(0.2, 2));
  }

  @Test
  void knowsWhereSomethingStandsOnceOthersHaveComeAndGone() {
    Lens<List<Adam>> lens = Confingy.lens(List.of(new Adam(1, 1), new Adam(2, 2)));
    LazyLensTest_Adam.Lens second =
        new ListLens<>(lens.draft(), LazyLensTest_Adam.Lens::new).get(1);
    LazyLensTest_Adam.Lens first = new ListLens<>(lens.draft(), LazyLensTest_Adam.Lens::new).get(0);

    lens.remove("[0]");

    assertThat(second).hasToString("Lens of a `io.confingy.LensTest.Adam` at $[0]");
    new ListLens<Adam, Object>(lens.draft(), draft -> draft).insert(0, new Adam(3, 3));
    assertThat(second).hasToString("Lens of a `io.confingy.LensTest.Adam` at $[1]");
    assertThat(first.toString()).startsWith("Lens of a `io.confingy.LensTest.Adam` at $");
  }

  @Test
  void convertsContainers() {
    Lens<Lazy<Typed>> lens =
        Confingy.lens(
            LazyLensTest_Typed.of(
                List.of(), Set.of(), new double[0], Optional.empty(), Map.of(), null));

    Lazy<Typed> changed =
        lens.set("paths", List.of("a", "b"))
            .set("sizes", List.of(1, 2))
            .set("weights", "[0.5, 1]")
            .set("limit", 3)
            .set("counts", new LinkedHashMap<>(Map.of("x", 1)))
            .set("any", "text")
            .unlens();

    assertThat(changed.config().get("paths")).isEqualTo(List.of(Path.of("a"), Path.of("b")));
    assertThat(changed.config().get("sizes")).isEqualTo(Set.of(1L, 2L));
    assertThat((double[]) changed.config().get("weights")).containsExactly(0.5, 1.0);
    assertThat(changed.config().get("limit")).isEqualTo(Optional.of(3.0));
    assertThat(changed.config().get("counts")).isEqualTo(Map.of("x", 1L));
    assertThat(changed.config().get("any")).isEqualTo("text");
  }

  @Track
  static class Typed {
    Typed(
        List<Path> paths,
        Set<Long> sizes,
        double[] weights,
        Optional<Double> limit,
        Map<String, Long> counts,
        @Nullable Object any) {}
  }

  @Test
  void leavesContainersOfTheOriginalAlone() {
    List<Object> list = new ArrayList<>(List.of(1, new ArrayList<>(List.of(2))));

    List<Object> changed = Confingy.lens(list).set("[1][0]", 3).add("[1]", 4).unlens();

    assertThat(list).isEqualTo(List.of(1, List.of(2)));
    assertThat(changed).isEqualTo(List.of(1, List.of(3, 4))).isInstanceOf(ArrayList.class);
  }

  private static void assertFails(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(ConfigurationException.class).hasMessage(message);
  }
}
