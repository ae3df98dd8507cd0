package io.confingy;

import static io.confingy.Generics.RUNTIME;
import static io.confingy.Generics.same;
import static io.confingy.Messages.assertFails;

import io.confingy.Generics.Box;
import io.confingy.Generics.OfAnything;
import io.confingy.Generics.Twice;
import io.confingy.Generics.TwiceBox;
import io.confingy.Generics.TwiceFunction;
import io.confingy.Generics.TwiceLazy;
import io.confingy.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in several places fits each of them, with all that is in it. */
class ReferencePlacesTest {

  @Test
  void aReferenceToAContainerOfOthers() {
    List<Integer> numbers = new ArrayList<>(List.of(1));

    assertRefusedTwice(
        numbers,
        Twice.class,
        "a list of 1 (`java.util.ArrayList`)",
        "java.util.List<java.lang.Long>");
    assertRefusedTwice(
        new ArrayList<>(List.of(1L, List.of())),
        Twice.class,
        "a list of 2 (`java.util.ArrayList`)",
        "java.util.List<java.lang.Long>");
    List<Long> right = new ArrayList<>(List.of(1L));
    same(new Twice(right, right));
    same(new Twice(List.of(List.of(right), right), right));
  }

  @Test
  void aReferenceToAnObjectOrFunctionOfOthers() {
    SerializableFunction<Integer, Integer> bound = new ArrayList<>(List.of(1))::get;
    SerializableFunction<Object, Boolean> contains = new ArrayList<>(List.of(1))::contains;

    assertRefusedTwice(
        new Box<>(1, List.of()),
        TwiceBox.class,
        "an object of `io.confingy.Generics.Box`",
        "io.confingy.Generics.Box<java.lang.String>");
    assertRefusedTwice(
        new Box<>("a", List.of("b", 1)),
        TwiceBox.class,
        "an object of `io.confingy.Generics.Box`",
        "io.confingy.Generics.Box<java.lang.String>");
    assertRefusedTwice(
        LazyGenerics_Counted.of(1),
        TwiceLazy.class,
        "a lazy of `io.confingy.Generics.Counted`",
        "io.confingy.Lazy<io.confingy.Generics.Box<java.lang.String>>");
    assertRefusedTwice(
        contains,
        TwiceFunction.class,
        "the method `java.util.ArrayList.contains` of an object",
        "java.util.function.Function<java.lang.Integer, java.lang.Integer>");
    Box<String> box = new Box<>("a", List.of("b"));
    same(new TwiceBox(box, box));
    same(new TwiceFunction(bound, bound));
  }

  private static void assertRefusedTwice(
      Object value, Class<?> type, String found, String expected) {
    String json =
        Confingy.serialize(new OfAnything(value, value))
            .replace("Generics.OfAnything", "Generics." + type.getSimpleName())
            .replace("\"place\"", "\"any\"")
            .replace("\"other\"", "\"place\"");
    assertFails(
        DeserializationException.class,
        () -> RUNTIME.deserialize(json, type),
        """
        The value does not fit its place.
          at:       $.place
          found:    %s
          expected: `%s`
        """
            .formatted(found, expected));
  }
}
