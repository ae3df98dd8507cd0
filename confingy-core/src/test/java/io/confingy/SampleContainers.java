package io.confingy;

import io.confingy.Things.Color;
import io.confingy.Things.Point;
import io.confingy.internal.container.ContainerKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;

/** Containers of each kind: empty, filled, with null where it may be, in each order. */
@SuppressWarnings("JdkObsolete") // A container comes back as what it was.
final class SampleContainers {

  private static final List<Long> LONGS = List.of(3L, 1L, 2L);
  private static final List<Character> LETTERS = List.of('c', 'a', 'b');

  private SampleContainers() {}

  static Stream<Record> all() {
    return Stream.of(
            lists().map(Typed.OfList::new),
            lists().map(Typed.OfCollection::new),
            deques().map(Typed.OfCollection::new),
            sets().map(Typed.OfSet::new),
            maps().map(Typed.OfMap::new),
            mapsOfAnything().map(Typed.OfAnyMap::new),
            Arrays.stream(ContainerKind.values()).flatMap(SampleContainers::kept),
            Stream.of(deep()))
        .flatMap(each -> each);
  }

  private static Stream<List<Long>> lists() {
    return Stream.of(
        List.of(),
        List.of(1L),
        List.of(1L, 2L),
        LONGS,
        LONGS.stream().toList(),
        Stream.of(1L, null).toList(),
        LONGS.subList(1, 3),
        Collections.emptyList(),
        Collections.singletonList(null),
        Collections.nCopies(3, 7L),
        Collections.unmodifiableList(new ArrayList<>(LONGS)),
        Collections.unmodifiableList(Arrays.asList(1L, null)),
        new ArrayList<>(),
        new ArrayList<>(Arrays.asList(null, 1L, null)),
        Arrays.asList(1L, null),
        Arrays.asList(),
        new LinkedList<>(Arrays.asList(2L, null)),
        new Vector<>(LONGS),
        new CopyOnWriteArrayList<>(LONGS));
  }

  private static Stream<Collection<Long>> deques() {
    return Stream.of(
        new ArrayDeque<>(), new ArrayDeque<>(LONGS), new ConcurrentLinkedDeque<>(LONGS));
  }

  private static Stream<Set<Character>> sets() {
    Set<Character> withNull = new LinkedHashSet<>(Arrays.asList('z', null, 'a'));
    TreeSet<Character> reversed = new TreeSet<>(Comparator.<Character>reverseOrder());
    reversed.addAll(LETTERS);
    return Stream.of(
        Set.of(),
        Set.of('a'),
        Set.of('b', 'a', 'c', 'd'),
        Collections.emptySet(),
        Collections.singleton(null),
        Collections.unmodifiableSet(withNull),
        Collections.unmodifiableSet(new HashSet<>(LETTERS)),
        new HashSet<>(),
        new HashSet<>(withNull),
        withNull,
        new CopyOnWriteArraySet<>(LETTERS),
        new TreeSet<>(),
        new TreeSet<>(LETTERS),
        reversed,
        new ConcurrentSkipListSet<>(reversed),
        Collections.unmodifiableSortedSet(reversed),
        Collections.unmodifiableNavigableSet(new TreeSet<>(LETTERS)),
        Collections.emptySortedSet());
  }

  private static Stream<Map<String, Float>> maps() {
    Map<String, Float> ordered = new LinkedHashMap<>();
    ordered.put("z", 1f);
    ordered.put("", Float.NaN);
    ordered.put("a key of several words, \ud800 and \"", null);
    Map<String, Float> reserved = new HashMap<>();
    reserved.put("_confingy_class", 1f);
    reserved.put("_confingy_", 2f);
    reserved.put("_confingy_version", null);
    Map<String, Float> sorted = Map.of("b", 1f, "A", 2f, "c", 3f);
    return Stream.concat(
        Stream.of(
            Map.of(),
            Map.of("k", 1f),
            sorted,
            Collections.emptyMap(),
            Collections.singletonMap("k", null),
            Collections.unmodifiableMap(ordered),
            ordered,
            reserved,
            new HashMap<>(ordered),
            new HashMap<>(),
            new ConcurrentHashMap<>(sorted)),
        Stream.of(
                Comparator.<String>naturalOrder(),
                Comparator.<String>reverseOrder(),
                String.CASE_INSENSITIVE_ORDER,
                String.CASE_INSENSITIVE_ORDER.reversed())
            .flatMap(order -> sortedMaps(order, sorted)));
  }

  private static Stream<Map<String, Float>> sortedMaps(
      Comparator<String> order, Map<String, Float> entries) {
    TreeMap<String, Float> tree = new TreeMap<>(order);
    tree.putAll(entries);
    ConcurrentSkipListMap<String, Float> list = new ConcurrentSkipListMap<>(order);
    list.putAll(entries);
    return Stream.of(tree, list, Collections.unmodifiableSortedMap(tree), new TreeMap<>(order));
  }

  private static Stream<Map<?, ?>> mapsOfAnything() {
    Map<Object, Object> mixed = new LinkedHashMap<>();
    mixed.put(1, "Integer");
    mixed.put(1L, "Long");
    mixed.put((short) 1, "Short");
    mixed.put('1', "Character");
    mixed.put("1", "String");
    mixed.put(1f, "Float");
    mixed.put(1.0, "Double");
    mixed.put(null, "null");
    mixed.put(Color.RED, new Point(1, 2));
    mixed.put(new Point(1, 2), Color.RED);
    mixed.put(List.of(1L), Set.of('a'));
    mixed.put(String.class, int.class);
    return Stream.of(
        mixed, new HashMap<>(mixed), Map.of(1L, 1, 2L, 2), Map.of(Map.of("a", 'b'), Map.of()));
  }

  private static Record deep() {
    Map<Long, Set<Float>> inner = new TreeMap<>(Map.of(1L, Set.of(1f), 2L, new HashSet<>()));
    return new Typed.OfDeepMap(Map.of(List.of((short) 1), inner, new ArrayList<>(), Map.of()));
  }

  /** Returns places that declare exactly the kind, so that a document need not name it. */
  private static Stream<Record> kept(ContainerKind kind) {
    return switch (kind) {
      case UNMODIFIABLE_LIST, UNMODIFIABLE_SET, UNMODIFIABLE_MAP, FIXED_LENGTH_LIST ->
          Stream.empty();
      case ARRAY_LIST -> Stream.of(new Kept.OfArrayList(new ArrayList<>(LONGS)));
      case LINKED_LIST -> Stream.of(new Kept.OfLinkedList(new LinkedList<>(LONGS)));
      case VECTOR -> Stream.of(new Kept.OfVector(new Vector<>(LONGS)));
      case COPY_ON_WRITE_LIST ->
          Stream.of(new Kept.OfCopyOnWriteList(new CopyOnWriteArrayList<>(LONGS)));
      case ARRAY_DEQUE -> Stream.of(new Kept.OfArrayDeque(new ArrayDeque<>(LONGS)));
      case CONCURRENT_DEQUE ->
          Stream.of(new Kept.OfConcurrentDeque(new ConcurrentLinkedDeque<>(LONGS)));
      case HASH_SET -> Stream.of(new Kept.OfHashSet(new HashSet<>(LETTERS)));
      case LINKED_SET -> Stream.of(new Kept.OfLinkedSet(new LinkedHashSet<>(LETTERS)));
      case COPY_ON_WRITE_SET ->
          Stream.of(new Kept.OfCopyOnWriteSet(new CopyOnWriteArraySet<>(LETTERS)));
      case TREE_SET -> Stream.of(new Kept.OfTreeSet(new TreeSet<>(LETTERS)));
      case SKIP_LIST_SET -> Stream.of(new Kept.OfSkipListSet(new ConcurrentSkipListSet<>(LETTERS)));
      case UNMODIFIABLE_SORTED_SET ->
          Stream.of(
              new Kept.OfNavigableSet(Collections.unmodifiableNavigableSet(new TreeSet<>(LETTERS))),
              new Kept.OfSortedSet(Collections.unmodifiableSortedSet(new TreeSet<>(LETTERS))),
              new Kept.OfSortedSet(new TreeSet<>(LETTERS)));
      case ENUM_SET ->
          Stream.of(
              new Kept.OfEnumSet(EnumSet.of(Color.BLUE, Color.RED)),
              new Kept.OfEnumSet(EnumSet.noneOf(Color.class)));
      case HASH_MAP -> Stream.of(new Kept.OfHashMap(new HashMap<>(Map.of("k", 1f))));
      case LINKED_MAP -> Stream.of(new Kept.OfLinkedMap(new LinkedHashMap<>(Map.of("k", 1f))));
      case CONCURRENT_MAP ->
          Stream.of(new Kept.OfConcurrentMap(new ConcurrentHashMap<>(Map.of("k", 1f))));
      case TREE_MAP -> Stream.of(new Kept.OfTreeMap(new TreeMap<>(Map.of("k", 1f))));
      case SKIP_LIST_MAP ->
          Stream.of(new Kept.OfSkipListMap(new ConcurrentSkipListMap<>(Map.of("k", 1f))));
      case UNMODIFIABLE_SORTED_MAP ->
          Stream.of(
              new Kept.OfNavigableMap(
                  Collections.unmodifiableNavigableMap(new TreeMap<>(Map.of("k", 1f)))));
      case ENUM_MAP ->
          Stream.of(
              new Kept.OfEnumMap(new EnumMap<>(Map.of(Color.GREEN, 1f))),
              new Kept.OfEnumMap(new EnumMap<>(Color.class)));
      case OPTIONAL -> Stream.of(new Typed.OfOptional(Optional.of(0f)));
      case OPTIONAL_INT -> Stream.of(new Typed.OfOptionalInt(OptionalInt.of(0)));
      case OPTIONAL_LONG -> Stream.of(new Typed.OfOptionalLong(OptionalLong.of(0)));
      case OPTIONAL_DOUBLE -> Stream.of(new Typed.OfOptionalDouble(OptionalDouble.of(0)));
    };
  }
}
