package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Generics.Box;
import io.confingy.Things.Anything;
import io.confingy.Things.Color;
import io.confingy.Things.Pair;
import io.confingy.Things.Two;
import io.confingy.annotations.Track;
import io.confingy.function.SerializableDoubleUnaryOperator;
import io.confingy.function.SerializableFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Source has type arguments where it is known which; what comes out compiles without warnings. */
class TranspileTypesTest {

  @TempDir Path folder;

  record Lists(List<Long> one, List<? extends Number> other, Object any) {}

  record Nested(Map<String, List<Object>> lists, Pair<Box<String>, List<String>> pair) {}

  private String body(Object config, Class<?>... atHand) throws IOException {
    ConfingyRuntime runtime = Confingy.builder().allow(atHand).build();
    String json = Confingy.serialize(config);
    String source = runtime.transpile(json, SourceStyle.CLASS, "io.confingy.Here");
    Sources sources = new Sources(Files.createTempDirectory(folder, "sources"), runtime);
    sources.add(json);
    assertThat(Confingy.serialize(sources.run().get(0))).isEqualTo(json);
    return source.substring(source.indexOf("config() {\n") + 11, source.indexOf("  }\n"));
  }

  @Test
  void aGenericRecordAtHandHasADiamond() throws IOException {
    assertThat(body(new Pair<>(1, new Pair<>("a", null)), Pair.class))
        .isEqualTo("    return new Things.Pair<>(1, new Things.Pair<>(\"a\", null));\n");
  }

  /** A compiler warns where it is generic. */
  @Test
  void aRecordThatIsNotAtHandCompilesWhetherItIsGenericOrNot() {
    String json = Confingy.serialize(new Two(new Pair<>(1, 2), new Anything(3)));

    assertThat(Confingy.transpile(json))
        .contains("return new Things.Two(new Things.Pair(1, 2), new Things.Anything(3));\n");
  }

  @Test
  void whatIsMadeInPartsCompilesWithoutWarningsWhateverIsAtHand() throws IOException {
    List<Object> parts = new ArrayList<>();
    SerializableDoubleUnaryOperator scaled = new Losses.Scale(2)::apply;
    for (int i = 0; i < 100; i++) {
      List<Object> row = new ArrayList<>(Arrays.asList(null, i, new Pair<>("a", List.of(1L))));
      parts.add(new Pair<>(row, new Two(row, LazyGenerics_Box.create("x", List.of("y")))));
      parts.add(Map.of("rates", new double[] {0.5}, "lists", new List<?>[] {row, List.of()}));
      parts.add(Arrays.asList((Object) new long[][] {{1}, {2}}));
      parts.add(new Two((SerializableFunction<String, Integer>) Integer::valueOf, scaled));
      parts.add(new Two(Optional.of(1), new TreeMap<>(Map.of(i, EnumSet.of(Color.RED)))));
    }

    body(parts);
    body(parts, Pair.class, Two.class);
    body(new Two(parts, scaled));
  }

  @Test
  void aLocalHasTheTypeArgumentsThatItsPlacesWant() throws IOException {
    List<Long> shared = new ArrayList<>(List.of(1L, 2L));

    List<Lists> twice = List.of(new Lists(shared, List.of(1), 1), new Lists(shared, List.of(), 2));
    assertThat(body(twice, Lists.class))
        .startsWith("    ArrayList<Long> one = new ArrayList<>(List.of(1L, 2L));\n");
  }

  @Test
  void aLocalWhosePlacesTakeAnythingHasWhatItsElementsAre() throws IOException {
    List<String> names = List.of("a", "b");
    List<Object> mixed = Arrays.asList("a", 1, null);
    Map<String, Object> map = Map.of("k", mixed);

    assertThat(body(List.of(names, names, mixed, mixed, map, map)))
        .isEqualTo(
            """
                List<String> list = List.of("a", "b");
                List<?> arrayList = Arrays.asList("a", 1, null);
                Map<String, ?> map = Map.of("k", arrayList);
                return List.of(list, list, arrayList, arrayList, map, map);
            """);
  }

  @Test
  void aGenericObjectInALocalHasTypeArguments() throws IOException {
    Box<String> box = LazyGenerics_Box.create("x", List.of("y"));
    Pair<Box<String>, List<String>> pair = new Pair<>(box, List.of("z"));
    Nested nested = new Nested(Map.of("a", List.of("b")), pair);

    assertThat(body(List.of(nested, nested.pair(), box), Nested.class))
        .isEqualTo(
            """
                Generics.Box<String> first = new Generics.Box<>("x", List.of("y"));
                Things.Pair<Generics.Box<String>, List<String>> pair = new Things.Pair<>(first, List.of("z"));
                return List.of(new TranspileTypesTest.Nested(Map.of("a", List.of("b")), pair), pair, first);
            """);
  }

  @Test
  void placesThatWantDifferentTypesLeaveThemOut() throws IOException {
    List<Long> shared = List.of(1L);

    assertThat(body(new Lists(shared, shared, shared), Lists.class))
        .startsWith("    List one = List.of(1L);\n");
  }

  @Track
  static class Parts {
    Parts(
        Lazy<Step>[] recipes,
        Class<?>[] types,
        SerializableFunction<String, Integer>[] functions) {}
  }

  @Track
  record Step(int lr) {}

  @Test
  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"})
  void anArrayOfAGenericTypeCompilesWithoutWarnings() throws IOException {
    SerializableFunction<String, Integer>[] functions =
        new SerializableFunction[] {(SerializableFunction<String, Integer>) Integer::valueOf};

    body(
        LazyTranspileTypesTest_Parts.of(new Lazy[0], new Class<?>[0], new SerializableFunction[0]));
    body(
        LazyTranspileTypesTest_Parts.of(
            new Lazy[] {LazyTranspileTypesTest_Step.of(1)}, null, null));
    body(LazyTranspileTypesTest_Parts.of(null, new Class<?>[] {int.class}, null));
    body(LazyTranspileTypesTest_Parts.of(null, null, functions));
  }

  @Track
  @SuppressWarnings("ArrayRecordComponent")
  record Varied(int size, Object... rest) {}

  @Track
  @SuppressWarnings("ArrayRecordComponent")
  record Numbered(int... numbers) {}

  @Track
  @SuppressWarnings("ArrayRecordComponent")
  record Texts(long one, long two, long three, long four, CharSequence... texts) {}

  @SuppressWarnings("ArrayRecordComponent")
  record Untracked(Object... rest) {}

  @Test
  @SuppressWarnings("NullAway")
  void variableArgumentsThatAreOneCompileWithoutWarnings() throws IOException {
    assertThat(body(LazyTranspileTypesTest_Varied.of(1, (Object[]) null)))
        .isEqualTo("    return LazyTranspileTypesTest_Varied.of(1, (Object[]) null);\n");
    assertThat(body(new Varied(1, (Object[]) new String[] {"a"})))
        .isEqualTo(
            "    return new TranspileTypesTest.Varied(1, (Object[]) new String[] {\"a\"});\n");
    body(new Varied(1, (Object) new String[] {"a"}));
    body(new Varied(1, (Object) null));
    body(new Numbered((int[]) null));
    body(new Untracked((Object[]) null), Untracked.class);
    body(LazyTranspileTypesTest_Texts.of(1, 2, 3, 4, new String[] {"a"}));
    body(LazyTranspileTypesTest_Texts.of(1, 2, 3, 4, (CharSequence[]) null));
  }

  @Track
  static class Named {
    Named(long wait, String equals, int Builder, String equals_, int last) {}
  }

  @Test
  void aBuilderHasOtherMethodsWhereObjectHasTheNames() throws IOException {
    assertThat(body(LazyTranspileTypesTest_Named.of(1, "a", 2, "b", 3)))
        .contains(".wait_(1L)", ".equals__(\"a\")", ".Builder_(2)", ".equals_(\"b\")");
  }
}
