package io.confingy.internal.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which enum an {@code EnumSet} or {@code EnumMap} is for, also when it is empty. */
final class EnumTypes {

  private EnumTypes() {}

  static Class<?> of(EnumSet<?> set) {
    Enum<?> constant = first(set);
    return constant != null ? constant.getDeclaringClass() : serializedType(set);
  }

  static Class<?> of(EnumMap<?, ?> map) {
    return map.isEmpty() ? serializedType(map) : firstKey(map).getDeclaringClass();
  }

  private static @Nullable Enum<?> first(Set<? extends Enum<?>> set) {
    return set.isEmpty() ? null : set.iterator().next();
  }

  private static Enum<?> firstKey(Map<? extends Enum<?>, ?> map) {
    return map.keySet().iterator().next();
  }

  /**
   * An empty one tells its enum to nobody but to Java serialization, which announces each class it
   * writes.
   */
  private static Class<?> serializedType(Object container) {
    try (EnumFinder finder = new EnumFinder()) {
      finder.writeObject(container);
      return finder.found();
    } catch (IOException e) {
      throw new IllegalStateException("An enum container could not be written to memory.", e);
    }
  }

  private static final class EnumFinder extends ObjectOutputStream {
    private @Nullable Class<?> found;

    EnumFinder() throws IOException {
      super(OutputStream.nullOutputStream());
    }

    @Override
    protected void annotateClass(Class<?> type) {
      if (type.isEnum() && found == null) {
        found = type;
      }
    }

    Class<?> found() {
      if (found == null) {
        throw new IllegalStateException("An enum container named no enum.");
      }
      return found;
    }
  }
}
