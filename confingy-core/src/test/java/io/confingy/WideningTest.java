package io.confingy;

import static io.confingy.Messages.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Evolving.Network;
import io.confingy.Things.Color;
import io.confingy.Things.Point;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A place that takes more than it did still takes what was saved for it; one that takes less takes
 * what fits it without loss.
 *
 * <p>Each record has one component {@code value}: a document of one is read as another.
 */
class WideningTest {

  record OfOptionalList(Optional<List<Integer>> value) {}

  record OfOptionalLists(Optional<List<List<Integer>>> value) {}

  record OfInner(OfOptionalList value) {}

  record OfOptionalInner(Optional<OfOptionalList> value) {}

  record OfOptionalInteger(Optional<Integer> value) {}

  record OfOptionalString(Optional<String> value) {}

  record OfOptionalAnything(Optional<?> value) {}

  record OfOptionalPoint(Optional<Point> value) {}

  record OfOptionalColor(Optional<Color> value) {}

  record OfOptionalNetwork(Optional<Network> value) {}

  record OfOptionalLazy(Optional<Lazy<Network>> value) {}

  record OfOptionals(List<Optional<Long>> value) {}

  record OfMapOfOptionals(Map<String, Optional<Double>> value) {}

  record OfIntegers(List<Integer> value) {}

  record OfIntegerLists(List<List<Integer>> value) {}

  record OfArrayList(ArrayList<Long> value) {}

  record OfNumbers(Collection<Number> value) {}

  record OfAnythings(List<?> value) {}

  record OfIntegerMap(HashMap<String, Integer> value) {}

  record OfLongMap(Map<String, Long> value) {}

  record OfAnything(@Nullable Object value) {}

  record OfNetwork(Network value) {}

  record OfLazy(Lazy<Network> value) {}

  record OfLazies(List<Lazy<Network>> value) {}

  record OfNetworks(List<Network> value) {}

  private static final BigInteger BIG = BigInteger.TWO.pow(70);

  static Stream<Arguments> widened() {
    Object nothing = null;
    return Stream.of(
        // Numbers, by their value: an int is a long, a long is a double if it is one exactly.
        Arguments.of(new Typed.OfInt(7), new Typed.OfLong(7)),
        Arguments.of(new Typed.OfByte((byte) -1), new Typed.OfShort((short) -1)),
        Arguments.of(new Typed.OfShort((short) 300), new Typed.OfInt(300)),
        Arguments.of(new Typed.OfInt(7), new Typed.OfDouble(7)),
        Arguments.of(new Typed.OfInt(7), new Typed.OfFloat(7)),
        Arguments.of(new Typed.OfLong(1L << 53), new Typed.OfDouble(0x1p53)),
        Arguments.of(new Typed.OfInt(7), new Typed.OfIntBox(7)),
        Arguments.of(new Typed.OfInt(7), new Typed.OfBigInteger(BigInteger.valueOf(7))),
        Arguments.of(new Typed.OfLong(7), new Typed.OfBigDecimal(BigDecimal.valueOf(7))),
        Arguments.of(new Typed.OfBigInteger(BIG), new Typed.OfBigDecimal(new BigDecimal(BIG))),
        // A float is widened as its text, which is what its author wrote.
        Arguments.of(new Typed.OfFloat(0.1f), new Typed.OfDouble(0.1)),
        Arguments.of(new Typed.OfFloat(Float.NaN), new Typed.OfDouble(Double.NaN)),
        Arguments.of(new Typed.OfFloat(0.1f), new Typed.OfBigDecimal(new BigDecimal("0.1"))),
        Arguments.of(new Typed.OfDouble(2.5), new Typed.OfBigDecimal(new BigDecimal("2.5"))),
        // Narrowed without loss.
        Arguments.of(new Typed.OfLong(7), new Typed.OfInt(7)),
        Arguments.of(new Typed.OfDouble(0.1), new Typed.OfFloat(0.1f)),
        Arguments.of(
            new Typed.OfDouble(Double.NEGATIVE_INFINITY),
            new Typed.OfFloat(Float.NEGATIVE_INFINITY)),
        Arguments.of(new Typed.OfBigDecimal(new BigDecimal("2.50")), new Typed.OfDouble(2.5)),
        Arguments.of(new Typed.OfChar('x'), new Typed.OfString("x")),
        // A place that was Object says which number it was.
        Arguments.of(new OfAnything(7L), new Typed.OfDouble(7)),
        Arguments.of(new OfAnything(7L), new Typed.OfInt(7)),
        Arguments.of(new OfAnything(0.1f), new Typed.OfDouble(0.1)),
        Arguments.of(new OfAnything((short) 7), new Typed.OfBigInteger(BigInteger.valueOf(7))),
        Arguments.of(new Typed.OfNumber(BIG), new Typed.OfBigDecimal(new BigDecimal(BIG))),
        // A place that is Object now keeps the type that the document says.
        Arguments.of(new Typed.OfLong(7), new OfAnything(7L)),
        Arguments.of(new Typed.OfFloat(0.1f), new Typed.OfNumber(0.1f)),
        Arguments.of(new Typed.OfChar('x'), new OfAnything('x')),
        Arguments.of(new Typed.OfOptional(Optional.of(1f)), new OfAnything(Optional.of(1f))),
        Arguments.of(new Typed.OfOptionalInt(OptionalInt.of(1)), new OfAnything(OptionalInt.of(1))),
        Arguments.of(new Typed.OfList(List.of(7L)), new OfAnythings(List.of(7L))),
        Arguments.of(new Typed.OfMap(Map.of("a", 1f)), new OfAnything(Map.of("a", 1f))),
        Arguments.of(
            new OfArrayList(new ArrayList<>(List.of(7L))),
            new OfNumbers(new ArrayList<>(List.of(7L)))),
        // Optionals.
        Arguments.of(new Typed.OfInt(7), new OfOptionalInteger(Optional.of(7))),
        Arguments.of(new Typed.OfInt(7), new Typed.OfOptionalInt(OptionalInt.of(7))),
        Arguments.of(new Typed.OfInt(7), new Typed.OfOptionalLong(OptionalLong.of(7))),
        Arguments.of(new Typed.OfDouble(7), new Typed.OfOptionalDouble(OptionalDouble.of(7))),
        Arguments.of(
            new Typed.OfFloat(Float.NaN),
            new Typed.OfOptionalDouble(OptionalDouble.of(Double.NaN))),
        Arguments.of(new Typed.OfIntBox(null), new OfOptionalInteger(Optional.empty())),
        Arguments.of(new Typed.OfIntBox(null), new Typed.OfOptionalInt(OptionalInt.empty())),
        Arguments.of(new Typed.OfLongBox(null), new Typed.OfOptionalLong(OptionalLong.empty())),
        Arguments.of(
            new Typed.OfDoubleBox(null), new Typed.OfOptionalDouble(OptionalDouble.empty())),
        Arguments.of(new Typed.OfString("a"), new OfOptionalString(Optional.of("a"))),
        Arguments.of(
            new Typed.OfPoint(new Point(1, 2)), new OfOptionalPoint(Optional.of(new Point(1, 2)))),
        Arguments.of(new Typed.OfColor(Color.RED), new OfOptionalColor(Optional.of(Color.RED))),
        Arguments.of(
            new OfOptionalInteger(Optional.of(7)), new Typed.OfOptionalInt(OptionalInt.of(7))),
        Arguments.of(
            new Typed.OfOptionalInt(OptionalInt.empty()), new OfOptionalInteger(Optional.empty())),
        Arguments.of(new OfIntegers(List.of()), new OfOptionalList(Optional.of(List.of()))),
        Arguments.of(new OfIntegers(List.of(1)), new OfOptionalList(Optional.of(List.of(1)))),
        Arguments.of(new OfIntegers(List.of(1, 2)), new OfOptionalList(Optional.of(List.of(1, 2)))),
        Arguments.of(new Typed.OfInts(new int[] {1}), new OfOptionalList(Optional.of(List.of(1)))),
        Arguments.of(
            new OfIntegerLists(List.of(List.of(1))),
            new OfOptionalLists(Optional.of(List.of(List.of(1))))),
        Arguments.of(
            new OfOptionalInteger(Optional.of(1)),
            new Typed.OfNestedOptional(Optional.of(Optional.of((short) 1)))),
        Arguments.of(new OfAnything(Optional.of(1)), new OfOptionalInteger(Optional.of(1))),
        Arguments.of(
            new OfIntegers(Collections.unmodifiableList(Arrays.asList(1, (Integer) nothing))),
            new OfOptionals(List.of(Optional.of(1L), Optional.empty()))),
        Arguments.of(
            new OfIntegerMap(new HashMap<>(Map.of("a", 1))),
            new OfMapOfOptionals(new HashMap<>(Map.of("a", Optional.of(1.0))))),
        // What is inside of an object is read by what is said of its class.
        Arguments.of(
            new OfInner(new OfOptionalList(Optional.of(List.of(1)))),
            new OfOptionalInner(Optional.of(new OfOptionalList(Optional.of(List.of(1)))))),
        // Containers.
        Arguments.of(new OfIntegers(List.of(1)), new Typed.OfList(List.of(1L))),
        Arguments.of(new Typed.OfInts(new int[] {1}), new Typed.OfLongs(new long[] {1})),
        Arguments.of(new Typed.OfInts(new int[] {1}), new Typed.OfList(List.of(1L))),
        Arguments.of(new OfIntegers(List.of(1)), new Typed.OfDoubles(new double[] {1})),
        Arguments.of(
            new OfIntegerMap(new HashMap<>(Map.of("a", 1))),
            new OfLongMap(new HashMap<>(Map.of("a", 1L)))),
        Arguments.of(new OfIntegers(List.of(1)), new OfAnything(List.of(1))));
  }

  @ParameterizedTest
  @MethodSource("widened")
  void whatWasSavedFits(Record saved, Record loaded) {
    Faithful.assertSame(
        loaded, Confingy.deserialize(savedAs(saved, loaded.getClass()), loaded.getClass()));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            new Typed.OfLong(1L << 31), Typed.OfInt.class, "the whole number 2147483648", "int"),
        Arguments.of(new Typed.OfInt(300), Typed.OfByte.class, "the whole number 300", "byte"),
        Arguments.of(new Typed.OfDouble(1), Typed.OfInt.class, "the number 1.0", "int"),
        Arguments.of(
            new Typed.OfLong((1L << 53) + 1),
            Typed.OfDouble.class,
            "the whole number 9007199254740993",
            "double"),
        Arguments.of(
            new Typed.OfLong(Long.MAX_VALUE),
            Typed.OfDouble.class,
            "the whole number 9223372036854775807",
            "double"),
        Arguments.of(
            new Typed.OfLong(Long.MAX_VALUE),
            Typed.OfFloat.class,
            "the whole number 9223372036854775807",
            "float"),
        Arguments.of(
            new Typed.OfDouble(0.1234567890123),
            Typed.OfFloat.class,
            "the number 0.1234567890123",
            "float"),
        Arguments.of(
            new Typed.OfBigDecimal(new BigDecimal("0.12345678901234567890")),
            Typed.OfDouble.class,
            "the number 0.12345678901234567890",
            "double"),
        Arguments.of(
            new Typed.OfBigInteger(BIG), Typed.OfLong.class, "the whole number " + BIG, "long"),
        Arguments.of(
            new OfAnything(1L << 31),
            Typed.OfInt.class,
            "the `java.lang.Long` `2147483648`",
            "int"),
        Arguments.of(
            new Typed.OfNumber(BIG),
            Typed.OfFloat.class,
            "the `java.math.BigInteger` `" + BIG + "`",
            "float"),
        Arguments.of(
            new OfAnything(Float.NaN), Typed.OfInt.class, "the `java.lang.Float` `NaN`", "int"),
        Arguments.of(new Typed.OfIntBox(null), Typed.OfInt.class, "null", "int"),
        Arguments.of(new Typed.OfString("xy"), Typed.OfChar.class, "the string `xy`", "char"),
        Arguments.of(
            new Typed.OfInt(1), Typed.OfString.class, "the whole number 1", "java.lang.String"),
        Arguments.of(new Typed.OfString("1"), Typed.OfInt.class, "the string `1`", "int"),
        Arguments.of(
            new OfOptionalInteger(Optional.of(1)),
            Typed.OfIntBox.class,
            "a list of 1",
            "java.lang.Integer"),
        Arguments.of(
            new OfOptionalString(Optional.empty()),
            Typed.OfString.class,
            "a list of 0",
            "java.lang.String"),
        Arguments.of(
            new OfIntegers(List.of(1)),
            Typed.OfSet.class,
            "a list of 1",
            "java.util.Set<java.lang.Character>"),
        Arguments.of(
            new OfLazy(LazyEvolving_Network.of(1, 1)),
            OfNetwork.class,
            "a lazy of `io.confingy.Evolving.Network`",
            "io.confingy.Evolving.Network"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatWouldBeLostIsRefused(Record saved, Class<?> type, String found, String expected) {
    assertRefused(
        savedAs(saved, type),
        type,
        """
        The value does not fit its place.
          at:       $.value
          found:    %s
          expected: `%s`
        """
            .formatted(found, expected));
  }

  @Test
  void anObjectIsTheRecipeWhereOneIsWanted() {
    Network network = LazyEvolving_Network.create(4, 0.5);

    assertThat(
            Confingy.deserialize(savedAs(new OfNetwork(network), OfLazy.class), OfLazy.class)
                .value())
        .isEqualTo(LazyEvolving_Network.of(4, 0.5));
    assertThat(
            Confingy.deserialize(
                    savedAs(new OfNetwork(network), OfOptionalLazy.class), OfOptionalLazy.class)
                .value())
        .contains(LazyEvolving_Network.of(4, 0.5));
  }

  @Test
  void oneObjectIsOneRecipe() {
    Network network = LazyEvolving_Network.create(4, 0.5);
    String json = savedAs(new OfNetworks(List.of(network, network)), OfLazies.class);
    List<Lazy<Network>> recipes = Confingy.deserialize(json, OfLazies.class).value();

    assertThat(recipes.get(0)).isSameAs(recipes.get(1));
  }

  @Test
  void anObjectThatStandsElsewhereTooIsBuiltThere() {
    Network network = LazyEvolving_Network.create(4, 0.5);
    String json =
        savedAs(new Things.Two(new OfNetwork(network), network), Things.Two.class)
            .replace("WideningTest.OfNetwork", "WideningTest.OfLazy");
    Things.Two two =
        Confingy.builder().allow(OfLazy.class).build().deserialize(json, Things.Two.class);

    assertThat(two.first()).isEqualTo(new OfLazy(LazyEvolving_Network.of(4, 0.5)));
    assertThat(two.second()).isInstanceOf(Network.class);
  }

  @Test
  void anObjectOfAnotherClassIsNoRecipe() {
    String layer =
        Confingy.serialize(LazyLayer.create(1, 1, Optional.empty()))
            .replace("\"_confingy_version\":1,", "");
    assertRefused(
        ("{'_confingy_class': 'WideningTest.OfLazy', '_confingy_module': 'io.confingy',"
                    + " '_confingy_dataclass': true, '_confingy_fields': {'value': ")
                .replace('\'', '"')
            + layer.substring(0, layer.indexOf(",\"_confingy_classes"))
            + "}}}",
        OfLazy.class,
        """
        The value does not fit its place.
          at:       $.value
          found:    an object of `io.confingy.Layer`
          expected: `io.confingy.Lazy<io.confingy.Evolving.Network>`
        """);
  }

  @Test
  void aSharedObjectStaysSharedBehindAnOptional() {
    Point point = new Point(1, 2);
    String json =
        Confingy.serialize(List.of(new Typed.OfPoint(point), new Typed.OfPoint(point)))
            .replace("Typed.OfPoint", "WideningTest.OfOptionalPoint");
    List<?> both =
        Confingy.builder().allow(OfOptionalPoint.class).build().deserialize(json, List.class);

    assertThat(((OfOptionalPoint) both.get(0)).value().orElseThrow())
        .isEqualTo(point)
        .isSameAs(((OfOptionalPoint) both.get(1)).value().orElseThrow());
  }

  @Test
  void thePathsAreThoseOfTheDocument() {
    assertRefused(
        savedAs(new OfIntegers(List.of(1)), OfOptionals.class).replace("[1]", "[1,true]"),
        OfOptionals.class,
        """
        The value does not fit its place.
          at:       $.value[1]
          found:    `true`
          expected: `java.lang.Long`
        """);
  }

  @Test
  void aNullOptionalIsStillNull() {
    @SuppressWarnings({"NullAway", "NullOptional"}) // Bad style, but somebody's configuration.
    OfOptionalInteger bad = new OfOptionalInteger(null);

    assertThat(Confingy.deserialize(Confingy.serialize(bad), OfOptionalInteger.class))
        .isEqualTo(bad);
  }

  @Test
  void aDocumentWrittenByHandMayLeaveOutTheTypes() {
    String json =
        "{'_confingy_class': 'WideningTest.OfOptionalInteger', '_confingy_module': 'io.confingy',"
            + " '_confingy_dataclass': true, '_confingy_fields': {'value': %s}}";
    Map.of(
            "[]",
            Optional.empty(),
            "[1]",
            Optional.of(1),
            "1",
            Optional.of(1),
            "null",
            Optional.empty())
        .forEach(
            (value, expected) ->
                assertThat(
                        Confingy.deserialize(
                            json.formatted(value).replace('\'', '"'), OfOptionalInteger.class))
                    .as(value)
                    .extracting(OfOptionalInteger::value)
                    .isEqualTo(expected));
  }

  /** What a document says of types is anybody's text. */
  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "",
        "long",
        "java.lang.Runtime",
        "java.util.Optional<",
        "java.util.Optional<>",
        "java.util.Optional<int>>",
        "java.util.List<java.util.Optional<int>, , ",
        "void",
        "void[]",
        "[][][]"
      })
  void aTypeThatIsNoneIsJustAnother(String spelling) {
    String json = document(spelling);
    assertThat(Confingy.deserialize(json, OfOptionalInteger.class).value()).contains(1);
  }

  @Test
  void aTypeMayBeOfAnyLength() {
    for (String spelling :
        List.of("java.util.Optional<".repeat(100_000), "int" + "[]".repeat(100_000))) {
      assertThat(Confingy.deserialize(document(spelling), OfOptionalInteger.class).value())
          .contains(1);
    }
  }

  private static String document(String spelling) {
    return ("{'_confingy_class': 'WideningTest.OfOptionalInteger', '_confingy_module': 'io.confingy',"
            + " '_confingy_dataclass': true, '_confingy_fields': {'value': 1}, '_confingy_classes':"
            + " {'io.confingy.WideningTest.OfOptionalInteger': {'types': {'value': '"
            + spelling
            + "'}}}}")
        .replace('\'', '"');
  }

  /** Writes a record, and gives it the name of another. */
  private static String savedAs(Record saved, Class<?> type) {
    return Confingy.serialize(saved)
        .replace("\"" + Names.simple(saved.getClass()) + "\"", "\"" + Names.simple(type) + "\"")
        .replace(
            "\"" + Names.readable(saved.getClass()) + "\"", "\"" + Names.readable(type) + "\"");
  }
}
