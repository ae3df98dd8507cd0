package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.Things.Color;
import io.confingy.annotations.Track;
import io.confingy.annotations.TrackExternal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Generic classes, and places that say something of their type variables. */
@TrackExternal(value = Generics.Kin.class, method = "any")
final class Generics {

  static final ConfingyRuntime RUNTIME =
      Confingy.builder().allow(ArrayList.class, "contains").allow(ArrayList.class, "get").build();

  private Generics() {}

  /** A class that holds what its place says. */
  @Track
  static final class Box<T> {
    final T value;
    final List<? extends T> others;

    Box(T value, List<? extends T> others) {
      this.value = value;
      this.others = others;
    }
  }

  /** One whose type variable has a bound. */
  @Track
  static final class Amount<N extends Number & Comparable<N>> {
    final N value;

    Amount(N value) {
      this.value = value;
    }
  }

  /** One that a static method makes. */
  @Track
  static final class Made<K, V> {
    final Map<K, V> entries;

    private Made(Map<K, V> entries) {
      this.entries = entries;
    }

    @Track
    static <V, K> Made<K, V> of(Map<K, V> entries) {
      return new Made<>(entries);
    }
  }

  /** One whose static method does not say which of it is made. */
  static final class Kin<T> {
    final List<T> all;

    private Kin(List<T> all) {
      this.all = all;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <K extends Kin<?>> K any(int size) {
      return (K) new Kin<>(List.of(size));
    }
  }

  /** What several classes implement. */
  interface Source<T> {}

  @Track
  static final class Repeated<E> implements Source<List<E>> {
    final E element;

    Repeated(E element) {
      this.element = element;
    }
  }

  @Track
  static final class Counted implements Source<Integer> {
    final int most;

    Counted(int most) {
      this.most = most;
    }
  }

  /** A class that holds itself with other arguments, again and again. */
  @Track
  static final class Nest<T> {
    final @Nullable T value;
    final @Nullable Nest<Map<T, T>> inner;

    Nest(@Nullable T value, @Nullable Nest<Map<T, T>> inner) {
      this.value = value;
      this.inner = inner;
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Arrays are what it is about.
  record Crate<T>(T content, T[] more) {}

  record OfBox(Box<String> place) {}

  record OfWildcard(Box<? extends CharSequence> place) {}

  record OfAnyBox(Box<?> place) {}

  record OfBoxes(Box<Box<String>> place) {}

  record OfAmount(Amount<Integer> place) {}

  record OfMade(Made<String, Integer> place) {}

  record OfKin(Kin<String> place) {}

  record OfCrate(Crate<String> place) {}

  record OfSource(Source<List<String>> place) {}

  record OfNumbers(Source<Integer> place) {}

  record OfLazy(Lazy<Box<String>> place) {}

  record OfRecipe(LazyGenerics_Box<String> place) {}

  record OfNest(Nest<String> place) {}

  record OfFunction(Function<Integer, Integer> place) {}

  record OfClass(Class<? extends Number> place) {}

  record OfEnums(Set<Color> place) {}

  @SuppressWarnings("ArrayRecordComponent") // Arrays are what it is about.
  record OfArray(Object place, List<String>[] typed) {}

  record OfAnything(@Nullable Object place, @Nullable Object other) {}

  record Twice(Object any, List<Long> place) {}

  record TwiceBox(Object any, Box<String> place) {}

  record TwiceFunction(Object any, Function<Integer, Integer> place) {}

  record TwiceLazy(Object any, Lazy<Box<String>> place) {}

  @Track
  static int twice(int value) {
    return 2 * value;
  }

  @Track
  static String shout(String text) {
    return text + "!";
  }

  record Only(@Nullable Object place) {}

  /** Returns a document with a value in the place of a record that may declare another type. */
  static String there(Object value, Class<?> type) {
    return Confingy.serialize(new Only(value))
        .replace("Generics.Only", "Generics." + type.getSimpleName());
  }

  /** A configuration is read as what it was. */
  static void same(Object value) {
    String json = Confingy.serialize(value);
    assertThat(Confingy.serialize(RUNTIME.deserialize(json, value.getClass()))).isEqualTo(json);
  }
}
