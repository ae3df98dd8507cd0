package io.confingy;

import io.confingy.Things.Bounded;
import io.confingy.Things.Circle;
import io.confingy.Things.Nothing;
import io.confingy.Things.Pair;
import io.confingy.Things.Point;
import io.confingy.Things.Square;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Records, arrays, optionals, tracked objects and lazies, each in a place of its own type. */
final class SampleObjects {

  private SampleObjects() {}

  static Stream<Record> all() {
    return Stream.of(records(), arrays(), optionals(), tracked()).flatMap(each -> each);
  }

  private static Stream<Record> records() {
    return Stream.of(
        new Typed.OfPoint(new Point(1, -1)),
        new Typed.OfNothing(new Nothing()),
        new Typed.OfPair(new Pair<>(1L, 2f)),
        new Typed.OfRecord(new Pair<>(null, new Pair<>(List.of(1L), Map.of("k", 'v')))),
        new Typed.OfRecord(new Bounded<>(1L, List.of((Number) 2f))),
        new Typed.OfRecord(Things.hidden('x')),
        new Typed.OfShape(new Circle(1)),
        new Typed.OfShape(new Square(0.1f)));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type.
  private static Stream<Record> arrays() {
    return Stream.of(
        new Typed.OfBooleans(new boolean[] {true, false}),
        new Typed.OfBytes(new byte[] {Byte.MIN_VALUE, 0, Byte.MAX_VALUE}),
        new Typed.OfShorts(new short[] {Short.MIN_VALUE, Short.MAX_VALUE}),
        new Typed.OfChars(new char[] {'a', '\ud800', '\0'}),
        new Typed.OfInts(new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}),
        new Typed.OfInts(new int[0]),
        new Typed.OfLongs(new long[] {Long.MIN_VALUE, 1}),
        new Typed.OfFloats(new float[] {0.1f, -0.0f, Float.NaN, Float.MIN_VALUE}),
        new Typed.OfDoubles(new double[] {0.1, -0.0, Double.NEGATIVE_INFINITY}),
        new Typed.OfLongTable(new long[][] {{1}, {}, {2, 3}}),
        new Typed.OfStrings(new String[] {"a", null}),
        new Typed.OfFloatBoxes(new Float[] {1f, null, Float.NaN}),
        new Typed.OfObjects(new Object[] {1L, 'c', new int[] {1}, new Object[] {null}}),
        new Typed.OfObjects(new String[] {"an array of strings where one of objects may stand"}),
        new Typed.OfPoints(new Point[] {new Point(1, 2)}),
        new Typed.OfCharacterLists(new List[] {List.of('a')}));
  }

  private static Stream<Record> optionals() {
    return Stream.of(
        new Typed.OfOptional(Optional.of(1f)),
        new Typed.OfOptional(Optional.empty()),
        new Typed.OfNestedOptional(Optional.of(Optional.of((short) 1))),
        new Typed.OfNestedOptional(Optional.of(Optional.empty())),
        new Typed.OfOptionalInt(OptionalInt.of(Integer.MIN_VALUE)),
        new Typed.OfOptionalInt(OptionalInt.empty()),
        new Typed.OfOptionalLong(OptionalLong.of(1)),
        new Typed.OfOptionalLong(OptionalLong.empty()),
        new Typed.OfOptionalDouble(OptionalDouble.of(Double.NaN)),
        new Typed.OfOptionalDouble(OptionalDouble.empty()));
  }

  private static Stream<Record> tracked() {
    LazyLayer recipe = LazyLayer.of(4, 0.5, Optional.of('x'));
    Layer built = LazyLayer.create(8, -0.0, Optional.empty());
    return Stream.of(
        new Layer.Holder(recipe, built),
        new Typed.OfComparable("so that this list goes on"),
        new Typed.OfObjects(new Object[] {recipe, built, recipe.instantiate()}),
        new Typed.OfRecord(new Pair<>(recipe, List.of(built, LazyBlock.create(recipe, built)))));
  }
}
