package io.confingy;

import io.confingy.internal.type.TypeName;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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

  /** How many names that no class file has a class loader is asked for. */
  private static final int MOST_GUESSES = 10_000;

  private static final Map<ClassLoader, AtomicInteger> GUESSES = new WeakHashMap<>();

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
      load(TypeName.of(type), type.getClassLoader(), Lazy.class);
    }
    holder.searched = true;
    return holder.companion;
  }

  /**
   * Returns the companion of the class a document names, or empty where there is none for exactly
   * this name.
   */
  static Optional<Companion> find(TypeName type, ClassLoader loader) {
    return load(type, loader, Lazy.class)
        .map(recipe -> HOLDERS.get(recipe).companion)
        .filter(companion -> TypeName.of(companion.type()).binaryName().equals(type.binaryName()));
  }

  /** Returns the name of today of a class that once had a name, or empty where none had it. */
  static Optional<TypeName> today(TypeName former, ClassLoader loader) {
    return load(former, loader, FormerType.class).map(leader -> FormerType.today(leader, former));
  }

  /** Initialises the class where a companion would be, if it has the superclass that is wanted. */
  private static Optional<Class<?>> load(TypeName type, ClassLoader loader, Class<?> superclass) {
    if (!type.isSpellable() || !mayBeThere(Names.companion(type), loader)) {
      return Optional.empty();
    }
    try {
      Class<?> found = Class.forName(Names.companion(type), false, loader);
      if (found.getSuperclass() != superclass) {
        return Optional.empty();
      }
      Class.forName(found.getName(), true, found.getClassLoader());
      return Optional.of(found);
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  /**
   * Looks for the class file first: a class loader may keep for ever a lock for each name that it
   * was asked for, and documents have room for many names.
   */
  private static boolean mayBeThere(String name, ClassLoader loader) {
    if (loader.getResource(name.replace('.', '/') + ".class") != null) {
      return true;
    }
    // A loader of somebody's own need not hand out class files. It is asked, but not for ever.
    boolean handsOut =
        loader instanceof URLClassLoader
            || loader.getClass().getName().startsWith("jdk.internal.loader.");
    return !handsOut && guessesOf(loader).getAndIncrement() < MOST_GUESSES;
  }

  private static AtomicInteger guessesOf(ClassLoader loader) {
    synchronized (GUESSES) {
      return GUESSES.computeIfAbsent(loader, absent -> new AtomicInteger());
    }
  }

  private static final class Holder {
    volatile @Nullable Companion companion;
    volatile boolean searched;
  }
}
