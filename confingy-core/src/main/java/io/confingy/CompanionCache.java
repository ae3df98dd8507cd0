package io.confingy;

import io.confingy.internal.type.TypeName;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the companions that were found, so that each class is looked for once; a class that has
 * none is not kept.
 */
final class CompanionCache {

  /** Softly, because companions hold their class loader. */
  private final Map<ClassLoader, SoftReference<Map<TypeName, Companions.Named>>> byLoader =
      new WeakHashMap<>();

  /** Returns what is known by a name that a document gives. */
  Companions.Named find(TypeName type, ClassLoader loader) {
    Map<TypeName, Companions.Named> known = known(loader);
    Companions.@Nullable Named earlier = known.get(type);
    if (earlier != null) {
      return earlier;
    }
    Companions.Named found = Companions.named(type, loader);
    if (!found.all().isEmpty()) {
      known.put(type, found);
    }
    return found;
  }

  private synchronized Map<TypeName, Companions.Named> known(ClassLoader loader) {
    SoftReference<Map<TypeName, Companions.Named>> reference = byLoader.get(loader);
    Map<TypeName, Companions.Named> known = reference == null ? null : reference.get();
    if (known == null) {
      known = new ConcurrentHashMap<>();
      byLoader.put(loader, new SoftReference<>(known));
    }
    return known;
  }
}
