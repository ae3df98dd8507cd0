package io.confingy;

import io.confingy.internal.type.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the companions of classes that are known by their names, for one runtime. */
final class CompanionLookup {

  private final @Nullable ClassLoader loader;
  private final Map<TypeName, Class<?>> allowed = new HashMap<>();
  private final CompanionCache companions = new CompanionCache();

  /**
   * Makes a lookup.
   *
   * @param loader where companions are looked for, or null for the usual places
   * @param allowed the classes of which a companion may be made by reflection
   */
  CompanionLookup(@Nullable ClassLoader loader, Set<Class<?>> allowed) {
    this.loader = loader;
    allowed.forEach(each -> this.allowed.putIfAbsent(TypeName.of(each), each));
  }

  /** What is found by a name that a document gives: a companion, or another name, or neither. */
  record Found(Optional<Companion> companion, Optional<TypeName> today) {}

  /** Returns what is found by the name of a class that a document gives. */
  Found find(TypeName type, List<ClassLoader> loaders) {
    Optional<TypeName> today = Optional.empty();
    for (ClassLoader each : loaders) {
      Companions.Named named = companions.find(type, each);
      if (today.isEmpty()) {
        today = named.today();
      }
      if (!named.all().isEmpty()) {
        return new Found(Optional.of(named.all().get(0)), today);
      }
    }
    return new Found(Optional.empty(), today);
  }

  /** Returns a companion, made by reflection, of a class that the caller allowed. */
  Optional<Companion> allowed(TypeName type) {
    return Optional.ofNullable(allowed.get(type))
        .flatMap(each -> Reflected.of(each).stream().findFirst());
  }

  /** Returns the companions of a class; there may be several of one that is not its user's. */
  Stream<Companion> companions(TypeName type, List<ClassLoader> loaders) {
    return loaders.stream().flatMap(each -> companions.find(type, each).all().stream());
  }

  /** Returns the loaders to look in, in order, where a class is at hand. */
  List<ClassLoader> loaders(Class<?> requested) {
    if (loader != null) {
      return List.of(loader);
    }
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader its = requested.getClassLoader();
    if (context != null && its != null && !context.equals(its)) {
      return List.of(context, its);
    }
    ClassLoader only = context != null ? context : its;
    ClassLoader found = only != null ? only : CompanionLookup.class.getClassLoader();
    return found == null ? List.of() : List.of(found);
  }
}
