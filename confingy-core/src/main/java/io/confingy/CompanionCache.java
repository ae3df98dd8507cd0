package io.confingy;

import io.confingy.internal.type.TypeName;
import java.lang.ref.SoftReference;
import java.util.List;
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
  private final Map<ClassLoader, SoftReference<Map<TypeName, List<Companion>>>> byLoader =
      new WeakHashMap<>();

  List<Companion> find(TypeName type, ClassLoader loader) {
    Map<TypeName, List<Companion>> known = known(loader);
    @Nullable List<Companion> companions = known.get(type);
    if (companions != null) {
      return companions;
    }
    List<Companion> found = Companions.find(type, loader);
    if (!found.isEmpty()) {
      known.put(type, found);
    }
    return found;
  }

  private synchronized Map<TypeName, List<Companion>> known(ClassLoader loader) {
    SoftReference<Map<TypeName, List<Companion>>> reference = byLoader.get(loader);
    Map<TypeName, List<Companion>> known = reference == null ? null : reference.get();
    if (known == null) {
      known = new ConcurrentHashMap<>();
      byLoader.put(loader, new SoftReference<>(known));
    }
    return known;
  }
}
