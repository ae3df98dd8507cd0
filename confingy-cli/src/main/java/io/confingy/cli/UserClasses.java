package io.confingy.cli;

import io.confingy.Confingy;
import io.confingy.ConfingyRuntime;
import io.confingy.cli.io.Plain;
import io.confingy.cli.io.Trouble;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * The user's classes, apart from those of the command.
 *
 * <p>Confingy and Jackson, whose types its interface has, are the command's own, whichever versions
 * are on the class path: otherwise a recipe of the user's would be none to the command. What
 * another version has and this one has not is not there. Nothing else of the command is seen, so
 * that no library of the user's clashes with one of ours.
 */
final class UserClasses extends URLClassLoader {

  private static final List<String> SHARED = List.of("io.confingy.", "com.fasterxml.jackson.");
  private static final List<String> OURS =
      List.of("io.confingy", "io.confingy.annotations", "io.confingy.spi");

  static {
    registerAsParallelCapable();
  }

  private UserClasses(URL[] urls) {
    super("classpath", urls, ClassLoader.getPlatformClassLoader());
  }

  static UserClasses of(List<Path> entries) {
    return new UserClasses(entries.stream().map(UserClasses::url).toArray(URL[]::new));
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new Trouble(
          "`" + Plain.text(entry.toString()) + "` cannot be on a class path: " + e.getMessage(), e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (SHARED.stream().anyMatch(name::startsWith)) {
      try {
        return Class.forName(name, false, UserClasses.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        // A class of the user's in a package of the same beginning, or one of another version.
        if (isOfConfingy(name)) {
          throw e;
        }
      }
    }
    return super.loadClass(name, resolve);
  }

  private static boolean isOfConfingy(String name) {
    String type = name.substring(0, name.lastIndexOf('.'));
    return OURS.contains(type) || name.startsWith("io.confingy.internal.");
  }

  /** Returns what an error says, and whether another version of Confingy is to blame. */
  static String told(Throwable error) {
    String text = error.toString();
    boolean another =
        error instanceof LinkageError
            && (text.contains("io.confingy.") || text.contains("io/confingy/"));
    return another
        ? text
            + "; found: classes that were made for another version of Confingy than the command's"
            + " own, "
            + Version.number()
            + "; to do: take the command of that version"
        : text;
  }

  /**
   * Returns a class by its name; between nested ones there may be a point or a dollar sign.
   *
   * @throws Trouble if there is none
   */
  Class<?> named(String name) {
    for (String binary = name; ; binary = nested(binary)) {
      try {
        return Class.forName(binary, false, this);
      } catch (ClassNotFoundException e) {
        if (binary.indexOf('.') < 0) {
          throw new Trouble("There is no class `" + Plain.text(name) + "` on the class path", e);
        }
      } catch (LinkageError e) {
        throw new Trouble("The class `" + Plain.text(name) + "` cannot be loaded: " + told(e), e);
      }
    }
  }

  private static String nested(String name) {
    int point = name.lastIndexOf('.');
    return name.substring(0, point) + "$" + name.substring(point + 1);
  }

  /** Returns a runtime that knows these classes. */
  ConfingyRuntime runtime() {
    Thread.currentThread().setContextClassLoader(this);
    return Confingy.builder().classLoader(this).build();
  }
}
