package io.confingy.internal.container;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a container from its class alone.
 *
 * @param kind what it comes back as
 * @param immutable whether neither it nor something behind it can change; its elements still may
 */
public record ContainerClass(ContainerKind kind, boolean immutable) {

  private static final ClassValue<Optional<ContainerClass>> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected Optional<ContainerClass> computeValue(Class<?> type) {
          return Optional.ofNullable(classify(type));
        }
      };

  /**
   * Returns what is known of a class, or null where it is no container that comes back as what it
   * was.
   */
  public static @Nullable ContainerClass of(Class<?> type) {
    return OF_CLASS.get(type).orElse(null);
  }

  private static @Nullable ContainerClass classify(Class<?> type) {
    ContainerKind exact = ContainerKind.ofType(type);
    if (exact != null && !type.isInterface()) {
      return new ContainerClass(exact, exact.optional());
    }
    if (type == ImmutableSet.class || type == ImmutableMap.class) {
      return unmodifiable(type, true);
    }
    if (type.getClassLoader() != null || !type.getPackageName().equals("java.util")) {
      return null;
    }
    if (EnumSet.class.isAssignableFrom(type)) {
      return new ContainerClass(ContainerKind.ENUM_SET, false);
    }
    String name = type.getName().substring("java.util.".length());
    if (name.endsWith("SubList") && !name.startsWith("ImmutableCollections$")) {
      return new ContainerClass(ContainerKind.ARRAY_LIST, false);
    }
    if (name.startsWith("Collections$Unmodifiable")) {
      return unmodifiable(type, false);
    }
    boolean immutable =
        name.startsWith("ImmutableCollections$")
            || name.startsWith("Collections$Empty")
            || name.startsWith("Collections$Singleton")
            || name.equals("Collections$CopiesList");
    return immutable ? unmodifiable(type, true) : null;
  }

  private static @Nullable ContainerClass unmodifiable(Class<?> type, boolean immutable) {
    ContainerKind kind = unmodifiableKind(type);
    return kind == null ? null : new ContainerClass(kind, immutable);
  }

  private static @Nullable ContainerKind unmodifiableKind(Class<?> type) {
    if (List.class.isAssignableFrom(type)) {
      return ContainerKind.UNMODIFIABLE_LIST;
    }
    if (SortedSet.class.isAssignableFrom(type)) {
      return ContainerKind.UNMODIFIABLE_SORTED_SET;
    }
    if (Set.class.isAssignableFrom(type)) {
      return ContainerKind.UNMODIFIABLE_SET;
    }
    if (SortedMap.class.isAssignableFrom(type)) {
      return ContainerKind.UNMODIFIABLE_SORTED_MAP;
    }
    return Map.class.isAssignableFrom(type) ? ContainerKind.UNMODIFIABLE_MAP : null;
  }

  /** Tells whether values of a class are containers at all, supported or not. */
  public static boolean isContainer(Class<?> type) {
    return type.isArray()
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)
        || of(type) != null;
  }
}
