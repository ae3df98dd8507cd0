package com.acme.corpus;

import io.confingy.Lazy;
import io.confingy.annotations.Track;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import lib.Measures;

/** What lenses pass on the way. */
public final class Lenses {

  private Lenses() {}

  @Track
  public static class Leaf<T extends Comparable<T>> {
    public Leaf(T value) {}
  }

  @Track
  public record Tracked(Leaf<String> leaf) {}

  public record Plain(Tracked tracked, Leaf<?> leaf, Plain next, @Nullable String text) {}

  public record Generic<A, B extends List<? extends A>>(
      A first, B second, Generic<A, List<A>> next, Function<A, B> function, String... rest) {}

  public record Awkward(int as, int isNull, int unlens, int value, int draft, Plain Lens) {}

  /** Its lens has the name of a lens of the runtime. */
  public record Typed(int size) {}

  public record List_(int size) {}

  public record Empty() {}

  /** Two records of one name. */
  public static final class Other {
    public record Plain(int other) {}
  }

  public interface Shape {}

  public sealed interface Closed permits One, Two {}

  public record One(int size) implements Closed {}

  public enum Two implements Closed {
    INSTANCE
  }

  public sealed interface Constants permits Two2 {}

  public enum Two2 implements Constants {
    INSTANCE
  }

  @Track
  public static class Containers<T extends Shape & Comparable<T>, L extends List<L>, R> {
    public Containers(
        List<? extends Leaf<?>> leaves,
        List<? super Leaf<?>> above,
        List<?> wild,
        List<T> variables,
        T variable,
        L recursive,
        R unbound,
        Collection<Lazy<? extends Leaf<? extends Integer>>> lazies,
        Iterable<Plain> plains,
        ArrayDeque<Map<String, List<Leaf<String>>>> deep,
        Map<String, Map<TimeUnit, Map<Integer, Leaf<Integer>[]>>> deeper,
        EnumMap<TimeUnit, Plain> byUnit,
        NavigableMap<String, int[]> arrays,
        SortedSet<Closed> closed,
        Optional<List<Optional<Plain>>> optional,
        Optional<? extends Number> number,
        Properties properties,
        List<String>[][] nested,
        Leaf<?>... rest) {}
  }

  @Track
  @SuppressWarnings("rawtypes")
  public static class Raw {
    public Raw(
        Leaf leaf, List<Leaf> leaves, Generic generic, Lazy lazy, Optional optional, Map map) {}
  }

  @Track
  public static class Places {
    public Places(
        Plain plain,
        Other.Plain other,
        Generic<Integer, ? extends List<Integer>> generic,
        Awkward awkward,
        Typed typed,
        List_ list,
        Empty empty,
        Closed closed,
        Constants constants,
        Two two,
        Measures measures,
        Lazy<?> any,
        Lazy<? super Tracked> above,
        Places self) {}
  }

  /** Names of what is generated. */
  @Track
  public static class Named<Lens, Root, R, Draft> {
    public Named(Lens lens, Root edit, Draft unlens, R draft, Named<Lens, Root, R, Draft> self) {}
  }

  @Track
  public static class OfNamed {
    public OfNamed(Named<Integer, String, Shape, Long> named, LazyLenses_Leaf<String> recipe) {}
  }

  @Track
  public static class AwkwardNames {
    public AwkwardNames(
        int isNull,
        int as,
        int unlens,
        int unlensed,
        int valueAt,
        int assignAt,
        int partAt,
        int draftOf,
        int draft,
        int lens,
        int edit,
        int Lens,
        int Root,
        String ListLens,
        List<String> io,
        List<String> MapLens) {}
  }

  /** A static method whose type parameters are not those of the class. */
  public static final class Made<A, B> {
    private Made() {}

    @Track
    public static <X, Y extends List<X>> Made<Y, X> of(X first, Y second) {
      return new Made<>();
    }
  }

  public static final class Lost<A> {
    private Lost() {}

    @Track
    public static <X> Lost<List<X>> of(X first) {
      return new Lost<>();
    }
  }

  @Track
  static class OfMade {
    OfMade(Made<List<String>, String> made, Lost<List<String>> lost, Hidden hidden) {}
  }

  @Track
  static class Hidden {
    Hidden(Factories.Shape shape, Factories.Source<List<String>> source) {}
  }
}
