package io.confingy.internal.container;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes empty enum containers for an enum that is known only at run time. */
final class EnumContainers {

  /** Stands for the enum whose type argument no caller can name. */
  private enum Some {}

  private EnumContainers() {}

  @SuppressWarnings("unchecked") // An enum set checks at run time what is put into it.
  static Set<@Nullable Object> emptySet(@Nullable Class<?> enumType) {
    Set<?> empty = EnumSet.noneOf((Class<Some>) required(enumType));
    return (Set<@Nullable Object>) empty;
  }

  @SuppressWarnings("unchecked") // An enum map checks at run time what is put into it.
  static Map<@Nullable Object, @Nullable Object> emptyMap(@Nullable Class<?> enumType) {
    Map<?, ?> empty = new EnumMap<Some, Object>((Class<Some>) required(enumType));
    return (Map<@Nullable Object, @Nullable Object>) empty;
  }

  private static Class<?> required(@Nullable Class<?> enumType) {
    if (enumType == null) {
      throw new IllegalArgumentException("an enum set or map says which enum it is for");
    }
    return enumType;
  }
}
