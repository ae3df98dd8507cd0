package io.confingy;

import io.confingy.internal.type.TypeName;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that the annotation processor generates beside others, by their names.
 *
 * <p>A class is looked at without being initialised, and accepted only if its superclass is the one
 * that generated classes of its kind have. Initialising it makes it register what it is about.
 */
final class GeneratedClasses {

  /** How many names that no class file has a class loader is asked for. */
  private static final int MOST_GUESSES = 10_000;

  private static final Map<ClassLoader, AtomicInteger> GUESSES = new WeakHashMap<>();

  private GeneratedClasses() {}

  /** Initialises the generated class beside a class that is at hand, if there is one. */
  static void beside(Class<?> type, String name, Class<?> superclass) {
    initialised(name, type.getClassLoader(), superclass);
  }

  /**
   * Returns the generated class, initialised, beside a class that only a document names.
   *
   * @param type the class that the document names
   * @param name the name that is wanted for it
   */
  static Optional<Class<?>> named(
      TypeName type, String name, ClassLoader loader, Class<?> superclass) {
    return type.isSpellable() && mayBeThere(name, loader)
        ? initialised(name, loader, superclass)
        : Optional.empty();
  }

  /** Returns the generated class, initialised, of a name that a file on the class path gives. */
  static Optional<Class<?>> listed(String name, ClassLoader loader, Class<?> superclass) {
    return initialised(name, loader, superclass);
  }

  private static Optional<Class<?>> initialised(
      String name, @Nullable ClassLoader loader, Class<?> superclass) {
    try {
      Class<?> found = Class.forName(name, false, loader);
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
        loader.getClass() == URLClassLoader.class
            || loader.getClass().getName().startsWith("jdk.internal.loader.");
    return !handsOut && guessesOf(loader).getAndIncrement() < MOST_GUESSES;
  }

  private static AtomicInteger guessesOf(ClassLoader loader) {
    synchronized (GUESSES) {
      return GUESSES.computeIfAbsent(loader, absent -> new AtomicInteger());
    }
  }
}
