package io.confingy;

import io.confingy.internal.type.TypeName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the companions of classes.
 *
 * <p>There is no list of companions. One is found by its name beside its class, and looked at
 * without being initialised: only a class whose superclass is {@link Lazy} itself is a companion.
 * Initialising it makes it register itself. Those of classes that their users cannot annotate are
 * elsewhere: see {@link Externals}. At a former name there is a {@link FormerType} instead.
 */
final class Companions {

  private static final ClassValue<Holder> HOLDERS =
      new ClassValue<>() {
        @Override
        protected Holder computeValue(Class<?> type) {
          return new Holder();
        }
      };

  private Companions() {}

  static void register(Companion companion) {
    HOLDERS.get(companion.type()).companion = companion;
    HOLDERS.get(companion.recipeType()).companion = companion;
  }

  static void registerExternal(Companion companion) {
    HOLDERS.get(companion.recipeType()).companion = companion;
  }

  /**
   * Returns the companion of a class, or null where it has none; of a class that is not its user's,
   * the first.
   */
  static @Nullable Companion find(Class<?> type) {
    List<Companion> all = findAll(type);
    return all.isEmpty() ? null : all.get(0);
  }

  /** Tells whether a class has a companion, also one that cannot be used. */
  static boolean has(Class<?> type) {
    try {
      return find(type) != null;
    } catch (GeneratedClassException e) {
      return true;
    }
  }

  /** Returns the companions of a class: one at most, but for a class that is not its user's. */
  static List<Companion> findAll(Class<?> type) {
    Companion beside = beside(type);
    return beside == null ? Externals.find(type) : List.of(beside);
  }

  private static @Nullable Companion beside(Class<?> type) {
    Holder holder = HOLDERS.get(type);
    Companion known = holder.companion;
    if (known != null || holder.searched) {
      return known;
    }
    if (type.getClassLoader() != null && !type.isArray() && !type.isPrimitive()) {
      GeneratedClasses.beside(type, Names.companion(TypeName.of(type)), Lazy.class);
    }
    holder.searched = true;
    return holder.companion;
  }

  /**
   * What is known by the name of a class that a document gives.
   *
   * @param all the companions of the class; several only of a class that is not its user's
   * @param today the name of today of a class that once had exactly this name, if one had it
   */
  record Named(List<Companion> all, Optional<TypeName> today) {}

  /** Returns what is known by the name of a class that a document gives. */
  static Named named(TypeName type, ClassLoader loader) {
    Class<?> beside =
        GeneratedClasses.named(type, Names.companion(type), loader, Lazy.class, FormerType.class)
            .orElse(null);
    Optional<TypeName> today =
        beside == null ? Optional.empty() : Optional.ofNullable(FormerType.today(beside, type));
    Companion companion = beside == null ? null : HOLDERS.get(beside).companion;
    boolean found =
        companion != null
            && !companion.external()
            && TypeName.of(companion.type()).binaryName().equals(type.binaryName());
    return new Named(
        companion != null && found ? List.of(companion) : Externals.find(type, loader), today);
  }

  /** Returns the companion whose recipe has a name that a file on the class path gives, or null. */
  static @Nullable Companion ofRecipe(String name, ClassLoader loader) {
    return GeneratedClasses.listed(name, loader, Lazy.class)
        .map(recipe -> HOLDERS.get(recipe).companion)
        .orElse(null);
  }

  private static final class Holder {
    volatile @Nullable Companion companion;
    volatile boolean searched;
  }
}
