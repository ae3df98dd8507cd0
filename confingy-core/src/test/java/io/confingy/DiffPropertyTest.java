package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonPatch;
import io.confingy.Things.Pair;
import io.confingy.Things.Two;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/** Laws of comparison, for graphs of all kinds of values and of shared objects. */
class DiffPropertyTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Values that have nothing to do with one another, inside what they have in common. */
  @Provide
  Arbitrary<Tuple2<String, String>> values() {
    Arbitrary<List<Object>> lists = Values.nested(2).list().ofMaxSize(6);
    return Combinators.combine(lists, lists, lists)
        .as(
            (common, a, b) ->
                net.jqwik.api.Tuple.of(
                    Confingy.serialize(joined(common, a)), Confingy.serialize(joined(b, common))));
  }

  private static List<Object> joined(List<Object> first, List<Object> second) {
    List<Object> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Graphs that the same choices make, but for a few of them. */
  @Provide
  Arbitrary<Tuple2<String, String>> graphs() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(
            choice.list().ofMinSize(1).ofMaxSize(30),
            choice.list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.integers().between(0, 29))
        .as(
            (choices, others, at) -> {
              List<Integer> changed = new ArrayList<>(choices);
              int from = Math.min(at, changed.size());
              int to = Math.min(changed.size(), from + others.size() - 1);
              changed.subList(from, to).clear();
              changed.addAll(from, others);
              return net.jqwik.api.Tuple.of(graph(choices), graph(changed));
            });
  }

  private static String graph(List<Integer> choices) {
    List<Object> made = new ArrayList<>(List.of(new Two(1, "leaf"), new Object[] {1}));
    for (int choice : choices) {
      Object first = made.get(choice / 10 % made.size());
      Object second = made.get(choice / 1_000 % made.size());
      made.add(pairOf(choice, first, second));
    }
    return Confingy.serialize(made.subList(made.size() / 2, made.size()).toArray());
  }

  private static Object pairOf(int choice, Object first, Object second) {
    return switch (choice % 9) {
      case 0 -> List.of(first, second);
      case 1 -> new ArrayList<>(List.of(first, choice, second));
      case 2 -> new Object[] {first, second, first};
      case 3 -> new LinkedHashMap<>(Map.of("k" + choice % 3, first));
      case 4 -> new Pair<>(first, second);
      case 5 -> LazyFork.create(first, new ArrayList<>(List.of(second)));
      case 6 -> LazyFork.of(first, second instanceof List<?> list ? list : List.of(second));
      case 7 -> List.of(choice / 100, choice / 10_000, choice % 10);
      default -> new Two(first, second);
    };
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nothingChangesFromADocumentToItself(@ForAll("values") Tuple2<String, String> two) {
    assertThat(Confingy.diff(two.get1(), two.get1()).changes()).isEmpty();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nothingChangesFromAGraphToItself(@ForAll("graphs") Tuple2<String, String> two) {
    assertThat(Confingy.diff(two.get1(), two.get1()).changes()).isEmpty();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void changesOfValuesLeadToTheOtherDocument(@ForAll("values") Tuple2<String, String> two)
      throws IOException {
    assertLaws(two.get1(), two.get2());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void changesOfGraphsLeadToTheOtherDocument(@ForAll("graphs") Tuple2<String, String> two)
      throws IOException {
    assertLaws(two.get1(), two.get2());
  }

  private static void assertLaws(String a, String b) throws IOException {
    ConfigDiff diff = Confingy.diff(a, b);

    assertThat(diff.isEmpty()).isEqualTo(a.equals(b));
    assertThat(diff.apply(a)).isEqualTo(b);
    assertThat(diff.invert().apply(b)).isEqualTo(a);
    assertThat(diff.invert().isEmpty()).isEqualTo(diff.isEmpty());
    assertThat(diff.invert().invert()).hasToString(diff.toString());
    JsonNode patch = JSON.readTree(diff.toJsonPatch());
    assertThat(JsonPatch.apply(patch, JSON.readTree(a))).isEqualTo(JSON.readTree(b));
  }
}
