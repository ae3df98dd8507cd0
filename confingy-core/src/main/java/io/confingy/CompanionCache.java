package io.confingy;

import io.confingy.internal.type.TypeName;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the companions that were found, so that each class is looked for once; a class that has
 * none is not kept.
 */
final class CompanionCache {

  /** Softly, because companions hold their class loader. */
  private final Map<ClassLoader, SoftReference<Map<TypeName, Companion>>> byLoader =
      new WeakHashMap<>();

  Optional<Companion> find(TypeName type, ClassLoader loader) {
    Map<TypeName, Companion> known = known(loader);
    @Nullable Companion companion = known.get(type);
    if (companion != null) {
      return Optional.of(companion);
    }
    Optional<Companion> found = Companions.find(type, loader);
    found.ifPresent(each -> known.put(type, each));
    return found;
  }

  private synchronized Map<TypeName, Companion> known(ClassLoader loader) {
    SoftReference<Map<TypeName, Companion>> reference = byLoader.get(loader);
    Map<TypeName, Companion> known = reference == null ? null : reference.get();
    if (known == null) {
      known = new ConcurrentHashMap<>();
      byLoader.put(loader, new SoftReference<>(known));
    }
    return known;
  }
}
