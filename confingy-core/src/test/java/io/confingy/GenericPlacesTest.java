package io.confingy;

import static io.confingy.Messages.assertFails;
import static io.confingy.Messages.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Generics.Amount;
import io.confingy.Generics.Box;
import io.confingy.Generics.Counted;
import io.confingy.Generics.Crate;
import io.confingy.Generics.Made;
import io.confingy.Generics.Nest;
import io.confingy.Generics.OfAmount;
import io.confingy.Generics.OfAnyBox;
import io.confingy.Generics.OfAnything;
import io.confingy.Generics.OfArray;
import io.confingy.Generics.OfBox;
import io.confingy.Generics.OfBoxes;
import io.confingy.Generics.OfClass;
import io.confingy.Generics.OfCrate;
import io.confingy.Generics.OfEnums;
import io.confingy.Generics.OfFunction;
import io.confingy.Generics.OfKin;
import io.confingy.Generics.OfLazy;
import io.confingy.Generics.OfMade;
import io.confingy.Generics.OfNest;
import io.confingy.Generics.OfNumbers;
import io.confingy.Generics.OfRecipe;
import io.confingy.Generics.OfSource;
import io.confingy.Generics.OfWildcard;
import io.confingy.Generics.Repeated;
import io.confingy.Things.Color;
import io.confingy.function.SerializableFunction;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a place says with type arguments holds for what a document puts there, all the way in. */
class GenericPlacesTest {

  @Test
  void whatFitsIsReadAsBefore() {
    Generics.same(new OfBox(new Box<>("a", List.of("b"))));
    Generics.same(new OfWildcard(new Box<>(Color.RED.name(), List.of())));
    Generics.same(new OfAnyBox(new Box<>(1, List.of(2L))));
    Generics.same(new OfBoxes(new Box<>(new Box<>("a", List.of()), List.of())));
    Generics.same(new OfAmount(new Amount<>(1)));
    Generics.same(new OfMade(Made.of(Map.of("a", 1))));
    Generics.same(new OfCrate(new Crate<>("a", new String[] {"b"})));
    Generics.same(new OfSource(new Repeated<>("a")));
    Generics.same(new OfNumbers(new Counted(1)));
    Generics.same(new OfLazy(LazyGenerics_Box.of("a", List.of("b"))));
    Generics.same(new OfRecipe(LazyGenerics_Box.of("a", List.of("b"))));
    Generics.same(new OfNest(new Nest<>("a", new Nest<>(Map.of("b", "c"), null))));
    Generics.same(new OfFunction((SerializableFunction<Integer, Integer>) Generics::twice));
    Generics.same(new OfClass(int.class));
    Generics.same(new OfEnums(EnumSet.of(Color.RED)));
  }

  @Test
  void anArgumentOfAnotherTypeThanThePlaceSays() {
    assertRefusedThere(
        box(1, List.of()), OfBox.class, "$.place.value", "the whole number 1", "java.lang.String");
    assertRefusedThere(
        box("a", List.of(true)), OfBox.class, "$.place.others[0]", "`true`", "java.lang.String");
    assertRefusedThere(
        box(1, List.of()),
        OfWildcard.class,
        "$.place.value",
        "the whole number 1",
        "java.lang.CharSequence");
    assertRefusedThere(
        box(box(1, List.of()), List.of()),
        OfBoxes.class,
        "$.place.value.value",
        "the whole number 1",
        "java.lang.String");
  }

  @Test
  void aNumberIsOneOfTheTypeThatThePlaceSays() {
    OfAmount read = read(new Amount<>(1L), OfAmount.class);

    assertThat(read.place().value).isEqualTo(1);
    assertRefusedThere(
        new Amount<>(1.5), OfAmount.class, "$.place.value", "the number 1.5", "java.lang.Integer");
  }

  @Test
  void whatAStaticMethodMakes() {
    assertRefusedThere(
        Made.of(Map.of("a", "b")),
        OfMade.class,
        "$.place.entries.a",
        "the string `b`",
        "java.lang.Integer");
  }

  @Test
  void aStaticMethodThatDoesNotSayWhatItMakesIsNotAsked() {
    OfKin read = read(LazyGenerics_Kin.create(1), OfKin.class);

    assertThat(LazyGenerics_Kin.from(read.place()).size()).isEqualTo(1);
  }

  @Test
  void recordsWithoutACompanion() {
    assertRefusedThere(
        new Crate<>(1, new Integer[0]),
        OfCrate.class,
        "$.place.content",
        "the whole number 1",
        "java.lang.String");
  }

  @Test
  void classesThatImplementWhatThePlaceSays() {
    assertRefusedThere(
        new Repeated<>(1),
        OfSource.class,
        "$.place.element",
        "the whole number 1",
        "java.lang.String");
    assertRefusedThere(
        new Counted(1),
        OfSource.class,
        "$.place",
        "an object of `io.confingy.Generics.Counted`",
        "io.confingy.Generics.Source<java.util.List<java.lang.String>>");
  }

  @Test
  void recipes() {
    assertRefusedThere(
        LazyGenerics_Box.of(1, List.of()),
        OfLazy.class,
        "$.place.value",
        "the whole number 1",
        "java.lang.String");
    assertRefusedThere(
        LazyGenerics_Box.of(1, List.of()),
        OfRecipe.class,
        "$.place.value",
        "the whole number 1",
        "java.lang.String");
    assertRefusedThere(
        LazyGenerics_Counted.of(1),
        OfLazy.class,
        "$.place",
        "a lazy of `io.confingy.Generics.Counted`",
        "io.confingy.Lazy<io.confingy.Generics.Box<java.lang.String>>");
  }

  @Test
  void aPlaceThatGoesOnWithoutEnd() {
    Nest<Object> nest = new Nest<>(null, null);
    for (int i = 0; i < 40; i++) {
      nest = new Nest<>(Map.of(), inside(nest));
    }
    assertRefusedThere(nest, OfNest.class, "$.place.value", "a map of 0", "java.lang.String");
    nest = new Nest<>("root", inside(nest));
    assertThat(read(nest, OfNest.class).place().value).isEqualTo("root");
  }

  @Test
  void functions() {
    SerializableFunction<String, String> shout = Generics::shout;
    SerializableFunction<String, Boolean> contains = List.of("a")::contains;

    assertRefused(
        Generics.there(shout, OfFunction.class),
        OfFunction.class,
        """
        The method `io.confingy.Generics.shout(java.lang.String)` cannot be called as its place declares.
          at:       $.place
          found:    a method of other types
          expected: a method that takes and returns what a `java.util.function.Function<java.lang.Integer, java.lang.Integer>` does
        """);
    ConfingyRuntime confingy = Confingy.builder().allow(List.class, "contains").build();
    assertFails(
        DeserializationException.class,
        () -> confingy.deserialize(Generics.there(contains, OfFunction.class), OfFunction.class),
        """
        The method `java.util.List.contains(java.lang.Object)` cannot be called as its place declares.
          at:       $.place
          found:    a method of other types
          expected: a method that takes and returns what a `java.util.function.Function<java.lang.Integer, java.lang.Integer>` does
        """);
  }

  @Test
  void classesAsValues() {
    assertRefusedThere(
        String.class,
        OfClass.class,
        "$.place",
        "the class `java.lang.String`",
        "java.lang.Class<java.lang.Number>");
  }

  @Test
  void enumsOfContainers() {
    assertRefusedThere(
        EnumSet.of(DayOfWeek.MONDAY),
        OfEnums.class,
        "$.place",
        "a set of 1 (`java.util.EnumSet`)",
        "java.util.Set<io.confingy.Things.Color>");
  }

  @Test
  void arraysOfAnotherClass() {
    assertRefused(
        Confingy.serialize(new OfAnything(null, new ArrayList<?>[] {new ArrayList<>(List.of(1))}))
            .replace("OfAnything", "OfArray")
            .replace("\"other\"", "\"typed\""),
        OfArray.class,
        """
        The value does not fit its place.
          at:       $.typed[0][0]
          found:    the whole number 1
          expected: `java.lang.String`
        """);
  }

  @SuppressWarnings("unchecked") // What a document may say, Java code may not.
  private static Nest<Map<Object, Object>> inside(Nest<?> nest) {
    return (Nest<Map<Object, Object>>) nest;
  }

  private static Box<Object> box(Object value, List<Object> others) {
    return new Box<>(value, others);
  }

  private static <T> T read(Object value, Class<T> type) {
    return Confingy.runtime().deserialize(Generics.there(value, type), type);
  }

  private static void assertRefusedThere(
      Object value, Class<?> type, String path, String found, String expected) {
    assertRefused(
        Generics.there(value, type),
        type,
        """
        The value does not fit its place.
          at:       %s
          found:    %s
          expected: `%s`
        """
            .formatted(path, found, expected));
  }
}
