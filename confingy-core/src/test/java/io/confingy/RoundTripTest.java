package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Anything;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written comes back equal, in value and in type, wherever it stood. */
class RoundTripTest {

  /** May name the classes of the samples where nothing declares them. */
  private static final ConfingyRuntime CONFINGY =
      Confingy.builder()
          .allow(Typed.class.getDeclaredClasses())
          .allow(Kept.class.getDeclaredClasses())
          .allow(Things.class.getDeclaredClasses())
          .allow(Layer.Holder.class)
          .build();

  /** Places for a value, none of which says what the value is. */
  private static final Map<String, Function<@Nullable Object, @Nullable Object>> PLACES =
      Map.of(
          "the whole configuration", value -> value,
          "a component of type Object", Anything::new,
          "an element of a list", Collections::singletonList,
          "an element of a set", Collections::singleton,
          "an element of an array", value -> new Object[] {value},
          "a value of a map", value -> Collections.singletonMap("key", value),
          "a key of a map", value -> new HashMap<>(Collections.singletonMap(value, "value")),
          "an optional's value", Optional::ofNullable,
          "deep inside", value -> List.of(Map.of("a", new Object[] {new Anything(value)})));

  static Stream<Named<Record>> samples() {
    List<Named<Record>> samples = new ArrayList<>();
    Stream.of(SampleScalars.all(), SampleTimes.all(), SampleObjects.all(), SampleContainers.all())
        .flatMap(each -> each)
        .forEach(
            sample ->
                samples.add(
                    Named.of(samples.size() + " " + sample.getClass().getSimpleName(), sample)));
    return samples.stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whereTheTypeIsDeclared(Record sample) {
    assertComesBack(sample, sample.getClass());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whereTheTypeIsNotDeclared(Record sample) {
    Object value = Faithful.components(sample).get(0);
    PLACES.forEach(
        (name, place) -> {
          try {
            assertComesBack(place.apply(value), Object.class);
          } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("As " + name + ": " + e.getMessage(), e);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void throughAFile(Record sample, @TempDir Path directory) {
    Path file = directory.resolve("config.json");
    CONFINGY.save(sample, file);
    Faithful.assertSame(sample, CONFINGY.load(file, sample.getClass()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void severalTimesInOneDocument(Record sample) {
    Object value = Faithful.components(sample).get(0);
    assertComesBack(Arrays.asList(sample, value, sample, value, sample), Object.class);
  }

  private static void assertComesBack(@Nullable Object config, Class<?> type) {
    String json = CONFINGY.serialize(config);
    Object back = CONFINGY.deserialize(json, type);
    Faithful.assertSame(config, back);
    assertThat(CONFINGY.serialize(back)).as("written again").isEqualTo(json);
  }
}
