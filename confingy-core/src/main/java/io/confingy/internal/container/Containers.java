package io.confingy.internal.container;

import io.confingy.internal.graph.Shape;
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
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;

/** Takes containers apart and puts them together. */
public final class Containers {

  private static final Object[] NONE = {};

  private Containers() {}

  /** Returns the elements of a container of a kind or, for a map, its keys and values in turn. */
  public static @Nullable Object[] parts(ContainerKind kind, Object container) {
    // By its kind: to find out that an object is no Map takes a JVM longer.
    if (kind.shape().form() == Shape.Form.MAP) {
      return keysAndValues((Map<?, ?>) container);
    }
    if (!kind.optional()) {
      return ((Collection<?>) container).toArray();
    }
    Object only =
        switch (kind) {
          case OPTIONAL -> ((Optional<?>) container).orElse(null);
          case OPTIONAL_INT -> boxed((OptionalInt) container);
          case OPTIONAL_LONG -> boxed((OptionalLong) container);
          default -> boxed((OptionalDouble) container);
        };
    return only == null ? NONE : new Object[] {only};
  }

  private static @Nullable Object boxed(OptionalInt value) {
    return value.isPresent() ? (Object) value.getAsInt() : null;
  }

  private static @Nullable Object boxed(OptionalLong value) {
    return value.isPresent() ? (Object) value.getAsLong() : null;
  }

  private static @Nullable Object boxed(OptionalDouble value) {
    return value.isPresent() ? (Object) value.getAsDouble() : null;
  }

  private static @Nullable Object[] keysAndValues(Map<?, ?> map) {
    List<@Nullable Object> parts = new ArrayList<>(2 * map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      parts.add(entry.getKey());
      parts.add(entry.getValue());
    }
    return parts.toArray();
  }

  /**
   * Tells whether it is known, without a look at them, that the parts of a container are scalars.
   */
  public static boolean isOfScalars(Object container) {
    return container instanceof ImmutableSet<?> set
        ? set.ofScalars
        : container instanceof ImmutableMap<?, ?> map && map.ofScalars;
  }

  private static boolean areScalars(@Nullable Object[] parts) {
    for (Object part : parts) {
      if (!(part == null
          || part instanceof String
          || part instanceof Number
          || part instanceof Boolean
          || part instanceof Enum<?>)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a container's own order means something, so that it is kept and not replaced by a
   * sorted one.
   */
  public static boolean hasOrder(ContainerKind kind, Object container) {
    return switch (kind) {
      case HASH_SET, HASH_MAP, CONCURRENT_MAP -> false;
      case UNMODIFIABLE_SET -> isOrdered((Set<?>) container);
      case UNMODIFIABLE_MAP -> isOrdered(((Map<?, ?>) container).keySet());
      default -> true;
    };
  }

  // The views that Collections makes hand out the spliterator of what is behind them.
  private static boolean isOrdered(Set<?> set) {
    return set.spliterator().hasCharacteristics(Spliterator.ORDERED);
  }

  /** Returns the comparator of a sorted container, or null where it has none. */
  public static @Nullable Comparator<?> comparator(Object container) {
    if (container instanceof SortedSet<?> set) {
      return set.comparator();
    }
    return container instanceof SortedMap<?, ?> map ? map.comparator() : null;
  }

  /** Returns the enum an enum container is for, or null where the container is none. */
  public static @Nullable Class<?> enumType(Object container) {
    if (container instanceof EnumSet<?> set) {
      return EnumTypes.of(set);
    }
    return container instanceof EnumMap<?, ?> map ? EnumTypes.of(map) : null;
  }

  /**
   * Puts a container together.
   *
   * @param parts the elements or, for a map, the keys and values in turn
   * @param comparator for a sorted kind, what sorts it; null for the natural order
   * @param enumType for an enum kind, the enum
   * @throws IllegalArgumentException if two elements or keys are equal, or an optional would hold
   *     several values
   * @throws RuntimeException what the container throws where it cannot hold a part
   */
  public static Object build(
      ContainerKind kind,
      @Nullable Object[] parts,
      @Nullable Comparator<Object> comparator,
      @Nullable Class<?> enumType) {
    return switch (kind.shape().form()) {
      case SET -> set(kind, parts, comparator, enumType);
      case MAP -> map(kind, parts, comparator, enumType);
      default -> kind.optional() ? optional(kind, parts) : list(kind, parts);
    };
  }

  /** Puts a container together that is like another one, with other parts. */
  @SuppressWarnings("unchecked") // The comparator sorts these very elements, or what is like them.
  public static Object like(ContainerKind kind, Object container, @Nullable Object[] parts) {
    if (kind == ContainerKind.UNMODIFIABLE_SET && !hasOrder(kind, container)) {
      return new ImmutableSet<>(
          (Set<?>) build(ContainerKind.HASH_SET, parts, null, null), areScalars(parts));
    }
    if (kind == ContainerKind.UNMODIFIABLE_MAP && !hasOrder(kind, container)) {
      return new ImmutableMap<>(
          (Map<?, ?>) build(ContainerKind.HASH_MAP, parts, null, null), areScalars(parts));
    }
    return build(kind, parts, (Comparator<Object>) comparator(container), enumType(container));
  }

  @SuppressWarnings("JdkObsolete") // A container comes back as what it was.
  private static Object list(ContainerKind kind, @Nullable Object[] parts) {
    List<@Nullable Object> all = Arrays.asList(parts);
    return switch (kind) {
      case ARRAY_LIST -> new ArrayList<>(all);
      case FIXED_LENGTH_LIST -> Arrays.asList(parts.clone());
      case LINKED_LIST -> new LinkedList<>(all);
      case VECTOR -> new Vector<>(all);
      case COPY_ON_WRITE_LIST -> new CopyOnWriteArrayList<>(all);
      case ARRAY_DEQUE -> new ArrayDeque<>(all);
      case CONCURRENT_DEQUE -> new ConcurrentLinkedDeque<>(all);
      default ->
          all.contains(null) ? Collections.unmodifiableList(new ArrayList<>(all)) : List.of(parts);
    };
  }

  private static Object set(
      ContainerKind kind,
      @Nullable Object[] parts,
      @Nullable Comparator<Object> comparator,
      @Nullable Class<?> enumType) {
    Set<@Nullable Object> set = emptySet(kind, parts.length, comparator, enumType);
    for (Object part : parts) {
      if (!set.add(part)) {
        throw new IllegalArgumentException("two elements of the set are equal: " + part);
      }
    }
    return switch (kind) {
      case UNMODIFIABLE_SET -> new ImmutableSet<>(set, areScalars(parts));
      case UNMODIFIABLE_SORTED_SET ->
          Collections.unmodifiableNavigableSet((TreeSet<@Nullable Object>) set);
      default -> set;
    };
  }

  private static Set<@Nullable Object> emptySet(
      ContainerKind kind,
      int size,
      @Nullable Comparator<Object> comparator,
      @Nullable Class<?> enumType) {
    return switch (kind) {
      case HASH_SET -> new HashSet<>(capacity(size));
      case TREE_SET, UNMODIFIABLE_SORTED_SET -> new TreeSet<>(comparator);
      case SKIP_LIST_SET -> new ConcurrentSkipListSet<>(comparator);
      case COPY_ON_WRITE_SET -> new CopyOnWriteArraySet<>();
      case ENUM_SET -> EnumContainers.emptySet(enumType);
      default -> new LinkedHashSet<>(capacity(size));
    };
  }

  private static Object map(
      ContainerKind kind,
      @Nullable Object[] parts,
      @Nullable Comparator<Object> comparator,
      @Nullable Class<?> enumType) {
    Map<@Nullable Object, @Nullable Object> map =
        emptyMap(kind, parts.length / 2, comparator, enumType);
    for (int i = 0; i < parts.length; i += 2) {
      map.put(parts[i], parts[i + 1]);
      if (map.size() != i / 2 + 1) {
        throw new IllegalArgumentException("two keys of the map are equal: " + parts[i]);
      }
    }
    return switch (kind) {
      case UNMODIFIABLE_MAP -> new ImmutableMap<>(map, areScalars(parts));
      case UNMODIFIABLE_SORTED_MAP ->
          Collections.unmodifiableNavigableMap((TreeMap<@Nullable Object, @Nullable Object>) map);
      default -> map;
    };
  }

  private static Map<@Nullable Object, @Nullable Object> emptyMap(
      ContainerKind kind,
      int size,
      @Nullable Comparator<Object> comparator,
      @Nullable Class<?> enumType) {
    return switch (kind) {
      case HASH_MAP -> new HashMap<>(capacity(size));
      case TREE_MAP, UNMODIFIABLE_SORTED_MAP -> new TreeMap<>(comparator);
      case SKIP_LIST_MAP -> new ConcurrentSkipListMap<>(comparator);
      case CONCURRENT_MAP -> new ConcurrentHashMap<>(capacity(size));
      case ENUM_MAP -> EnumContainers.emptyMap(enumType);
      default -> new LinkedHashMap<>(capacity(size));
    };
  }

  private static int capacity(int size) {
    return (int) Math.min(1 << 30, (size * 4L + 2) / 3);
  }

  private static Object optional(ContainerKind kind, @Nullable Object[] parts) {
    if (parts.length > 1) {
      throw new IllegalArgumentException(
          "an optional holds one value at most, not " + parts.length);
    }
    if (parts.length == 0) {
      return switch (kind) {
        case OPTIONAL -> Optional.empty();
        case OPTIONAL_INT -> OptionalInt.empty();
        case OPTIONAL_LONG -> OptionalLong.empty();
        default -> OptionalDouble.empty();
      };
    }
    Object only = parts[0];
    if (only == null) {
      throw new IllegalArgumentException("an optional does not hold null");
    }
    return switch (kind) {
      case OPTIONAL -> Optional.of(only);
      case OPTIONAL_INT -> OptionalInt.of((Integer) only);
      case OPTIONAL_LONG -> OptionalLong.of((Long) only);
      default -> OptionalDouble.of((Double) only);
    };
  }
}
