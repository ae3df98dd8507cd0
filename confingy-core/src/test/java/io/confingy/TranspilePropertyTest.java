package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.function.SerializableDoubleFunction;
import io.confingy.function.SerializableDoubleUnaryOperator;
import io.confingy.function.SerializableFunction;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What a document is transpiled to makes a configuration of the same document. */
class TranspilePropertyTest {

  /** As many as one run of the compiler takes at once. */
  @Provide
  Arbitrary<List<Object>> values() {
    return Values.nested(3).list().ofSize(700);
  }

  @Provide
  Arbitrary<List<Object>> shared() {
    return Arbitraries.integers()
        .between(0, 1_000_000)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(RoundTripPropertyTest::sharing)
        .list()
        .ofSize(300);
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void valuesComeBack(@ForAll("values") List<Object> configs) throws IOException {
    assertComeBack(configs);
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatIsSharedComesBackShared(@ForAll("shared") List<Object> configs) throws IOException {
    assertComeBack(configs);
  }

  @Test
  void everyValueTypeAndContainerComesBack() throws IOException {
    List<Object> samples = new ArrayList<>();
    Stream.of(SampleScalars.all(), SampleTimes.all(), SampleContainers.all(), SampleObjects.all())
        .forEach(each -> each.filter(sample -> !isHidden(sample)).forEach(samples::add));

    assertComeBack(samples);
  }

  /** Of these no compiler finds a type that all of them are of. */
  @Test
  void constantsOfTwoEnumsBesideOtherValuesComeBack() throws IOException {
    List<Object> mixed = List.of(1.5, Things.Color.RED, Things.Operation.PLUS);
    Map<Object, Object> keys = Map.of("x", 1, Things.Color.RED, 2, Things.Operation.PLUS, 3);
    Map<Object, Object> values =
        Map.of("a", "x", "b", Things.Color.RED, "c", Things.Operation.PLUS);
    Map<String, Object> many = new TreeMap<>(Map.of("x", "y", "z", Things.Operation.PLUS));
    for (int i = 0; i < 20; i++) {
      many.put("k" + i, Things.Color.RED);
    }

    assertComeBack(
        List.of(
            mixed,
            Map.copyOf(many),
            many,
            new ArrayList<>(mixed),
            Collections.unmodifiableSet(new LinkedHashSet<>(mixed)),
            new ArrayDeque<>(mixed),
            Arrays.asList(1, null, Things.Color.RED, Things.Operation.PLUS),
            Optional.of(List.of(new HashSet<>(mixed), "beside")),
            new Things.Pair<>(new ArrayList<>(mixed), values),
            keys,
            values,
            new HashMap<>(keys),
            new HashMap<>(values),
            new LinkedHashMap<>(values)));
  }

  @Test
  void everyDocumentOfThisFormatComesBack() throws IOException {
    assertComeBack(new ArrayList<>(DocumentSamples.v1().values()));
  }

  @Test
  void valuesOfAUsersOwnTypesComeBack() throws IOException {
    Celsius warm = new Celsius(36.6);

    assertComeBack(List.of(warm, List.of(warm, warm), new Things.Pair<>(warm, Map.of("k", warm))));
  }

  @Test
  void everyKindOfFunctionComesBack() throws IOException {
    Losses.Scale scale = LazyLosses_Scale.create(2.0);
    SerializableDoubleUnaryOperator bound = scale::apply;
    SerializableFunction<Integer, String> overloaded = Losses::overloaded;
    SerializableDoubleFunction<Losses.Scale> constructor = Losses.Scale::new;
    SerializableFunction<Losses.Scale, String> unbound = Losses.Scale::name;
    Function<Integer, String> plain = (Function<Integer, String> & Serializable) Losses::overloaded;

    assertComeBack(
        List.of(
            LazyLosses_Training.create(Losses::squared, Losses::overloaded),
            LazyLosses_Training.of(Losses::squared, Losses::overloaded),
            new Losses.OfLoss(Losses::squared),
            new Losses.OfAnything(List.of(bound, scale, overloaded, constructor, unbound, plain))));
  }

  /** A private record has no name that other source can use. */
  private static boolean isHidden(Record sample) {
    return Confingy.serialize(sample).contains("Things.Hidden");
  }

  private static void assertComeBack(List<?> configs) throws IOException {
    Path folder = Files.createTempDirectory("transpiled");
    try {
      assertComeBack(configs, folder);
    } finally {
      delete(folder);
    }
  }

  private static void assertComeBack(List<?> configs, Path folder) {
    Sources sources = new Sources(folder);
    List<String> documents = configs.stream().map(Confingy::serialize).toList();
    documents.forEach(sources::add);
    List<?> made = sources.run();

    for (int i = 0; i < made.size(); i++) {
      assertThat(Confingy.serialize(made.get(i))).isEqualTo(documents.get(i));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
