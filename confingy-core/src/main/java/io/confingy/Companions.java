package io.confingy;

import io.confingy.internal.type.TypeName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the companions of classes.
 *
 * <p>There is no list of companions. One is found by its name beside its class, and looked at
 * without being initialised: only a class whose superclass is {@link Lazy} itself is a companion.
 * Initialising it makes it register itself. At a former name there is a {@link FormerType} instead.
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

  /** Returns the companion of a class, or null where it has none. */
  static @Nullable Companion find(Class<?> type) {
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
   * Returns the companion of the class a document names, or empty where there is none for exactly
   * this name.
   */
  static Optional<Companion> find(TypeName type, ClassLoader loader) {
    return GeneratedClasses.named(type, Names.companion(type), loader, Lazy.class)
        .map(recipe -> HOLDERS.get(recipe).companion)
        .filter(companion -> TypeName.of(companion.type()).binaryName().equals(type.binaryName()));
  }

  /** Returns the name of today of a class that once had a name, or empty where none had it. */
  static Optional<TypeName> today(TypeName former, ClassLoader loader) {
    return GeneratedClasses.named(former, Names.companion(former), loader, FormerType.class)
        .map(leader -> FormerType.today(leader, former));
  }

  private static final class Holder {
    volatile @Nullable Companion companion;
    volatile boolean searched;
  }
}
