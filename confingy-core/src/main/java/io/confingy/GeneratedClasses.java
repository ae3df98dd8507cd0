package io.confingy;

import io.confingy.internal.type.TypeName;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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

  /** The first error of each class that failed: later ones say no more than that it did. */
  private static final ClassValue<AtomicReference<@Nullable LinkageError>> FAILURES =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable LinkageError> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private GeneratedClasses() {}

  /**
   * Initialises the generated class beside a class that is at hand, if there is one.
   *
   * @throws GeneratedClassException if it cannot be linked
   */
  static void beside(Class<?> type, String name, Class<?> superclass) {
    initialised(name, type.getClassLoader(), List.of(superclass));
  }

  /**
   * Returns the generated class, initialised, beside a class that only a document names.
   *
   * @param type the class that the document names
   * @param name the name that is wanted for it
   * @param superclasses the superclasses that it may have
   * @throws GeneratedClassException if it cannot be linked
   */
  static Optional<Class<?>> named(
      TypeName type, String name, ClassLoader loader, Class<?>... superclasses) {
    return type.isSpellable() && mayBeThere(name, loader)
        ? initialised(name, loader, List.of(superclasses))
        : Optional.empty();
  }

  /**
   * Returns the generated class, initialised, of a name that a file on the class path gives.
   *
   * @throws GeneratedClassException if it cannot be linked
   */
  static Optional<Class<?>> listed(String name, ClassLoader loader, Class<?> superclass) {
    return initialised(name, loader, List.of(superclass));
  }

  private static Optional<Class<?>> initialised(
      String name, @Nullable ClassLoader loader, List<Class<?>> superclasses) {
    Class<?> found;
    try {
      found = Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (LinkageError e) {
      if (mayBeAnother(name, e)) {
        return Optional.empty();
      }
      throw new GeneratedClassException(name, e);
    }
    if (!superclasses.contains(found.getSuperclass())) {
      return Optional.empty();
    }
    initialise(found);
    return Optional.of(found);
  }

  /**
   * Tells whether a class that is not there may be what is wrong, and none of Confingy's: then the
   * one that is looked for need not be generated. A file system that ignores case finds a class of
   * another name.
   */
  private static boolean mayBeAnother(String name, LinkageError error) {
    String missing = String.valueOf(error.getMessage());
    return error instanceof NoClassDefFoundError
        && (missing.startsWith(name.replace('.', '/')) || !missing.startsWith("io/confingy/"));
  }

  private static void initialise(Class<?> found) {
    try {
      Class.forName(found.getName(), true, found.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new InternalConfingyException("`" + found.getName() + "` is there no more.", e);
    } catch (LinkageError e) {
      AtomicReference<@Nullable LinkageError> failure = FAILURES.get(found);
      failure.compareAndSet(null, e);
      LinkageError first = failure.get();
      throw new GeneratedClassException(found.getName(), first == null ? e : first);
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
