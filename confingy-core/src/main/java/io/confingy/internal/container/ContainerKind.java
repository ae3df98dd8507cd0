package io.confingy.internal.container;

import io.confingy.internal.graph.Shape;
import io.confingy.internal.type.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of container that come back as the kind they were.
 *
 * <p>Arrays are the one kind not here: their class says everything.
 */
public enum ContainerKind {
  /** {@code List.of} and every other list of the JDK that cannot be changed. */
  UNMODIFIABLE_LIST(List.class, Shape.LIST),
  /** An {@code ArrayList}. */
  ARRAY_LIST(ArrayList.class, Shape.Form.LIST),
  /** {@code Arrays.asList}, whose elements can be replaced but whose length cannot change. */
  FIXED_LENGTH_LIST(Arrays.asList().getClass(), Shape.Form.LIST),
  /** A {@code LinkedList}. */
  LINKED_LIST(LinkedList.class, Shape.Form.LIST),
  /** A {@code Vector}. */
  VECTOR(Vector.class, Shape.Form.LIST),
  /** A {@code CopyOnWriteArrayList}. */
  COPY_ON_WRITE_LIST(CopyOnWriteArrayList.class, Shape.Form.LIST),
  /** An {@code ArrayDeque}. */
  ARRAY_DEQUE(ArrayDeque.class, Shape.Form.LIST),
  /** A {@code ConcurrentLinkedDeque}. */
  CONCURRENT_DEQUE(ConcurrentLinkedDeque.class, Shape.Form.LIST),
  /** {@code Set.of} and every other set of the JDK that cannot be changed and is not sorted. */
  UNMODIFIABLE_SET(Set.class, Shape.SET),
  /** A {@code HashSet}. */
  HASH_SET(HashSet.class, Shape.Form.SET),
  /** A {@code LinkedHashSet}. */
  LINKED_SET(LinkedHashSet.class, Shape.Form.SET),
  /** A {@code CopyOnWriteArraySet}. */
  COPY_ON_WRITE_SET(CopyOnWriteArraySet.class, Shape.Form.SET),
  /** A {@code TreeSet}. */
  TREE_SET(TreeSet.class, Shape.Form.SET),
  /** A {@code ConcurrentSkipListSet}. */
  SKIP_LIST_SET(ConcurrentSkipListSet.class, Shape.Form.SET),
  /** A sorted set that cannot be changed. */
  UNMODIFIABLE_SORTED_SET(NavigableSet.class, Shape.Form.SET),
  /** An {@code EnumSet}. */
  ENUM_SET(EnumSet.class, Shape.Form.SET),
  /** {@code Map.of} and every other map of the JDK that cannot be changed and is not sorted. */
  UNMODIFIABLE_MAP(Map.class, Shape.MAP),
  /** A {@code HashMap}. */
  HASH_MAP(HashMap.class, Shape.Form.MAP),
  /** A {@code LinkedHashMap}. */
  LINKED_MAP(LinkedHashMap.class, Shape.Form.MAP),
  /** A {@code ConcurrentHashMap}. */
  CONCURRENT_MAP(ConcurrentHashMap.class, Shape.Form.MAP),
  /** A {@code TreeMap}. */
  TREE_MAP(TreeMap.class, Shape.Form.MAP),
  /** A {@code ConcurrentSkipListMap}. */
  SKIP_LIST_MAP(ConcurrentSkipListMap.class, Shape.Form.MAP),
  /** A sorted map that cannot be changed. */
  UNMODIFIABLE_SORTED_MAP(NavigableMap.class, Shape.Form.MAP),
  /** An {@code EnumMap}. */
  ENUM_MAP(EnumMap.class, Shape.Form.MAP),
  /** An {@code Optional}. */
  OPTIONAL(Optional.class, Shape.Form.LIST),
  /** An {@code OptionalInt}. */
  OPTIONAL_INT(OptionalInt.class, Shape.Form.LIST),
  /** An {@code OptionalLong}. */
  OPTIONAL_LONG(OptionalLong.class, Shape.Form.LIST),
  /** An {@code OptionalDouble}. */
  OPTIONAL_DOUBLE(OptionalDouble.class, Shape.Form.LIST);

  private final Class<?> type;

  private final boolean sorted;

  @SuppressWarnings("ImmutableEnumChecker") // A record of immutable parts.
  private final Shape shape;

  ContainerKind(Class<?> type, Shape.Form form) {
    this(type, new Shape(form, TypeName.of(type), null, null));
  }

  ContainerKind(Class<?> type, Shape shape) {
    this.type = type;
    this.sorted =
        NavigableSet.class.isAssignableFrom(type) || NavigableMap.class.isAssignableFrom(type);
    this.shape = shape;
  }

  /**
   * Returns the class that stands for this kind; for those that cannot be changed, its interface.
   */
  public Class<?> type() {
    return type;
  }

  /** Returns the shape in a graph, without an order and an element type. */
  public Shape shape() {
    return shape;
  }

  /** Tells whether a container of this kind can be changed by who holds it. */
  public boolean modifiable() {
    return !type.isInterface() && !optional();
  }

  /** Tells whether this is one of the four optionals. */
  public boolean optional() {
    return switch (this) {
      case OPTIONAL, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> true;
      default -> false;
    };
  }

  /** Tells whether the elements or keys are sorted by a comparator. */
  public boolean sorted() {
    return sorted;
  }

  /** Tells whether the elements or keys are constants of one enum, which an empty one knows too. */
  public boolean ofEnum() {
    return this == ENUM_SET || this == ENUM_MAP;
  }

  /** Returns the kind a document names, or null where it names none of these. */
  public static @Nullable ContainerKind named(Shape.Form form, @Nullable TypeName type) {
    if (type != null) {
      return BY_SHAPE.get(new Shape(form, type, null, null));
    }
    return switch (form) {
      case LIST -> UNMODIFIABLE_LIST;
      case SET -> UNMODIFIABLE_SET;
      case MAP -> UNMODIFIABLE_MAP;
      case TUPLE -> null;
    };
  }

  /** Returns the kind whose class this is, or null where it is the class of none. */
  public static @Nullable ContainerKind ofType(Class<?> type) {
    return BY_TYPE.get(type);
  }

  private static final Map<Shape, ContainerKind> BY_SHAPE =
      Arrays.stream(values()).collect(Collectors.toMap(ContainerKind::shape, kind -> kind));

  private static final Map<Class<?>, ContainerKind> BY_TYPE =
      Arrays.stream(values()).collect(Collectors.toMap(ContainerKind::type, kind -> kind));
}
