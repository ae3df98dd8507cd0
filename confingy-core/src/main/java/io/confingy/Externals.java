package io.confingy;

import io.confingy.internal.type.TypeName;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the companions of classes that are not their users' own, which {@code @TrackExternal}
 * names.
 *
 * <p>They are not beside their classes, but where the annotation is: {@link ExternalIndex} says
 * where. One class may have several, for several constructors, and from several libraries.
 */
final class Externals {

  private static final ClassValue<Known> KNOWN =
      new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> type) {
          return new Known();
        }
      };

  private Externals() {}

  /** Returns the companions of a class that is at hand, in a fixed order. */
  static List<Companion> find(Class<?> type) {
    if (type.isArray() || type.isPrimitive() || type.isHidden()) {
      return List.of();
    }
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return KNOWN.get(type).find(type, context == null ? type.getClassLoader() : context);
  }

  /** Returns the companions of the class a document names, in a fixed order. */
  static List<Companion> find(TypeName type, ClassLoader loader) {
    if (!type.isSpellable()) {
      return List.of();
    }
    List<Companion> found = new ArrayList<>();
    for (String recipe : ExternalIndex.recipes(type, loader)) {
      Companion companion = Companions.ofRecipe(recipe, loader);
      if (companion != null && companion.external() && TypeName.of(companion.type()).equals(type)) {
        found.add(companion);
      }
    }
    return List.copyOf(found);
  }

  private static List<Companion> search(Class<?> type, @Nullable ClassLoader loader) {
    Set<Companion> found = new LinkedHashSet<>();
    for (ClassLoader each : new @Nullable ClassLoader[] {loader, type.getClassLoader()}) {
      if (each != null) {
        for (Companion companion : find(TypeName.of(type), each)) {
          if (companion.type() == type) {
            found.add(companion);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** What was found for one class; by loader, since a library does not know who uses it. */
  private static final class Known {
    private final Map<@Nullable ClassLoader, SoftReference<List<Companion>>> byLoader =
        new WeakHashMap<>();

    synchronized List<Companion> find(Class<?> type, @Nullable ClassLoader loader) {
      SoftReference<List<Companion>> reference = byLoader.get(loader);
      List<Companion> known = reference == null ? null : reference.get();
      if (known == null) {
        known = search(type, loader);
        byLoader.put(loader, new SoftReference<>(known));
      }
      return known;
    }
  }
}
