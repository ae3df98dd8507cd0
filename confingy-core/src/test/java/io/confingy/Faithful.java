package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was written with what came back: equal in value, of one class, in one order.
 *
 * <p>The classes of containers that cannot be changed are private to the JDK, or to Confingy: there
 * it is enough that the interface is the same and that neither can be changed.
 */
final class Faithful {

  private Faithful() {}

  static void assertSame(@Nullable Object expected, @Nullable Object actual) {
    compare(expected, actual, "$");
  }

  private static void compare(@Nullable Object expected, @Nullable Object actual, String path) {
    if (expected == null || actual == null) {
      assertThat(actual).as(path).isSameAs(expected);
      return;
    }
    compareClasses(expected, actual, path);
    if (expected.getClass().isArray()) {
      compareInOrder(elements(expected), elements(actual), path);
    } else if (expected instanceof Map<?, ?> map) {
      compareMaps(map, (Map<?, ?>) actual, path);
    } else if (expected instanceof Set<?> set) {
      compareSets(set, (Set<?>) actual, path);
    } else if (expected instanceof Collection<?> collection) {
      compareInOrder(new ArrayList<>(collection), new ArrayList<>((Collection<?>) actual), path);
    } else if (expected instanceof Optional<?> optional) {
      compare(optional.orElse(null), ((Optional<?>) actual).orElse(null), path + "?");
    } else if (expected instanceof Pattern pattern) {
      assertThat(((Pattern) actual).pattern()).as(path).isEqualTo(pattern.pattern());
      assertThat(((Pattern) actual).flags()).as(path).isEqualTo(pattern.flags());
    } else if (expected instanceof Record instance) {
      compareInOrder(components(instance), components((Record) actual), path);
    } else if (Confingy.recording(expected).isPresent()) {
      assertThat(actual).as(path + " is built anew").isNotSameAs(expected);
      assertThat(Confingy.recording(actual)).as(path).isEqualTo(Confingy.recording(expected));
    } else {
      assertThat(actual).as(path).isEqualTo(expected);
    }
  }

  private static void compareClasses(Object expected, Object actual, String path) {
    if (isPrivate(expected)) {
      assertThat(interfaces(actual)).as(path + " interfaces").isEqualTo(interfaces(expected));
      assertThat(isPrivate(actual) && refusesChange(actual))
          .as(path + " cannot be changed")
          .isTrue();
    } else {
      assertThat(actual.getClass()).as(path + " class").isEqualTo(expected.getClass());
    }
  }

  private static boolean isPrivate(Object container) {
    String name = container.getClass().getName();
    return (name.startsWith("java.util.Collections$")
            || name.startsWith("java.util.ImmutableCollections$")
            || name.startsWith("io.confingy.internal.container."))
        && !Modifier.isPublic(container.getClass().getModifiers());
  }

  private static List<Class<?>> interfaces(Object container) {
    return Stream.<Class<?>>of(List.class, Set.class, SortedSet.class, Map.class, SortedMap.class)
        .filter(each -> each.isInstance(container))
        .toList();
  }

  @SuppressWarnings("unchecked") // What is put in is refused.
  private static boolean refusesChange(Object container) {
    try {
      if (container instanceof Map<?, ?> map) {
        ((Map<Object, Object>) map).put("new", "new");
      } else {
        ((Collection<Object>) container).add("new");
      }
      return false;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  private static void compareSets(Set<?> expected, Set<?> actual, String path) {
    if (expected instanceof SortedSet<?> sorted) {
      compareComparators(sorted.comparator(), ((SortedSet<?>) actual).comparator(), path);
    }
    if (isOrdered(expected)) {
      compareInOrder(new ArrayList<>(expected), new ArrayList<>(actual), path);
    } else {
      matchInAnyOrder(new ArrayList<>(expected), new ArrayList<>(actual), path);
    }
  }

  private static void compareMaps(Map<?, ?> expected, Map<?, ?> actual, String path) {
    if (expected instanceof SortedMap<?, ?> sorted) {
      compareComparators(sorted.comparator(), ((SortedMap<?, ?>) actual).comparator(), path);
    }
    if (isOrdered(expected.keySet())) {
      compareInOrder(entries(expected), entries(actual), path);
    } else {
      matchInAnyOrder(entries(expected), entries(actual), path);
    }
  }

  /** Null and the natural order are one. */
  private static void compareComparators(
      @Nullable Comparator<?> expected, @Nullable Comparator<?> actual, String path) {
    boolean natural = expected == null || expected.equals(Comparator.naturalOrder());
    assertThat(actual).as(path + " comparator").isEqualTo(natural ? null : expected);
  }

  private static boolean isOrdered(Set<?> set) {
    return set instanceof CopyOnWriteArraySet
        || set.spliterator().hasCharacteristics(Spliterator.ORDERED);
  }

  private static void compareInOrder(List<?> expected, List<?> actual, String path) {
    assertThat(actual).as(path).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      compare(expected.get(i), actual.get(i), path + "[" + i + "]");
    }
  }

  private static void matchInAnyOrder(List<?> expected, List<?> actual, String path) {
    assertThat(actual).as(path).hasSameSizeAs(expected);
    List<Object> left = new ArrayList<>(actual);
    for (Object each : expected) {
      int match = 0;
      while (match < left.size() && !same(each, left.get(match))) {
        match++;
      }
      if (match == left.size()) {
        fail(path + " lacks " + each + " of which there is only " + left);
      }
      left.remove(match);
    }
  }

  private static boolean same(@Nullable Object expected, @Nullable Object actual) {
    try {
      compare(expected, actual, "");
      return true;
    } catch (AssertionError e) {
      return false;
    }
  }

  private static List<?> elements(Object array) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return elements;
  }

  private static List<?> entries(Map<?, ?> map) {
    List<Object> entries = new ArrayList<>();
    map.forEach((key, value) -> entries.add(new Things.Two(key, value)));
    return entries;
  }

  /** Returns the values of a record's components. */
  static List<?> components(Record instance) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : instance.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        values.add(component.getAccessor().invoke(instance));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("A component could not be read.", e);
      }
    }
    return values;
  }
}
