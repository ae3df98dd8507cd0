package io.confingy;

import static io.confingy.Messages.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.annotations.Track;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is put into an object by a path is read as the type arguments of its place say. */
class GenericEditsTest {

  @Track
  record Holder<T>(T value) {}

  record Pair<A, B>(A first, B second) {}

  @Track
  static final class Job {
    Job(
        Holder<Long> number,
        Holder<List<Long>> numbers,
        Lazy<Holder<Duration>> recipe,
        Map<String, Pair<Long, Holder<Integer>>> pairs,
        Holder<?> open) {}
  }

  private static final LazyGenericEditsTest_Job JOB =
      LazyGenericEditsTest_Job.of(
          new Holder<>(1L),
          new Holder<>(List.of(1L)),
          LazyGenericEditsTest_Holder.of(Duration.ZERO),
          Map.of("a", new Pair<>(1L, new Holder<>(1))),
          new Holder<>("x"));

  @Test
  void textIsReadAsThePlaceSays() {
    LazyGenericEditsTest_Job changed =
        Overrides.parse(
                "number.value=3",
                "numbers.value+=3",
                "recipe.value=PT5S",
                "pairs.a.first=5",
                "pairs.a.second.value=6",
                "open.value=y")
            .apply(JOB);

    assertThat(changed)
        .isEqualTo(
            LazyGenericEditsTest_Job.of(
                new Holder<>(3L),
                new Holder<>(List.of(1L, 3L)),
                LazyGenericEditsTest_Holder.of(Duration.ofSeconds(5)),
                Map.of("a", new Pair<>(5L, new Holder<>(6))),
                new Holder<>("y")));
    String json = Confingy.serialize(changed);
    assertThat(Confingy.deserialize(json, LazyGenericEditsTest_Job.class)).isEqualTo(changed);
  }

  @Test
  void textThatDoesNotFitThePlaceIsRefused() {
    assertFails(
        ConfigurationException.class,
        () -> Overrides.parse("numbers.value+=x").apply(JOB),
        """
        The value does not fit its place.
          at:       $.numbers.value
          found:    the text `x`
          expected: `java.lang.Long`
          to do:    correct the override `numbers.value+=x`
        """);
  }

  @Test
  void valuesAreConvertedAsThePlaceSays() {
    Lens<LazyGenericEditsTest_Job> lens = Confingy.lens(JOB);
    lens.set("number.value", 3);
    lens.add("numbers.value", 3);

    assertThat(lens.unlens().number()).isEqualTo(new Holder<>(3L));
    assertThat(lens.unlens().numbers()).isEqualTo(new Holder<>(List.of(1L, 3L)));
  }

  @Test
  void theHelpSaysTheTypesOfThePlaces() {
    assertThat(Overrides.help(JOB))
        .containsPattern("number\\.value +Long +1\n")
        .containsPattern("recipe\\.value +Duration +PT0S\n")
        .containsPattern("pairs\\.a\\.second\\.value +Integer +1\n");
  }
}
