package io.confingy.processor;

import com.sun.source.util.JavacTask;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Finds javac's own environment, also where a build tool hands out one of its own that passes
 * everything on.
 *
 * <p>Gradle wraps the environment of incremental processors in an object, and IntelliJ that of all
 * in a proxy. There is no other way from these to javac's than through their fields.
 */
final class JavacEnvironment {

  /** How many objects to look into; a wrapper has javac's environment within a few steps. */
  private static final int MOST_OBJECTS = 64;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();

  private JavacEnvironment() {}

  /** Returns javac's environment, or nothing where another compiler, or nobody knows who, runs. */
  static Optional<ProcessingEnvironment> behind(ProcessingEnvironment environment) {
    JavacEnvironment search = new JavacEnvironment();
    search.look(environment);
    while (!search.open.isEmpty() && search.seen.size() < MOST_OBJECTS) {
      Object next = search.open.poll();
      if (next instanceof ProcessingEnvironment found && isOfJavac(found)) {
        return Optional.of(found);
      }
      search.lookInto(next);
    }
    return Optional.empty();
  }

  private static boolean isOfJavac(ProcessingEnvironment environment) {
    try {
      JavacTask.instance(environment);
      return true;
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return false;
    }
  }

  private void look(@Nullable Object value) {
    if (value != null && seen.add(value)) {
      open.add(value);
    }
  }

  private void lookInto(Object object) {
    if (Proxy.isProxyClass(object.getClass())) {
      look(Proxy.getInvocationHandler(object));
      return;
    }
    for (Class<?> type = object.getClass(); isOfATool(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          look(read(field, object));
        }
      }
    }
  }

  /** The JDK's own objects, javac's among them, wrap nothing. */
  private static boolean isOfATool(@Nullable Class<?> type) {
    return type != null
        && type.getClassLoader() != null
        && type.getClassLoader() != ClassLoader.getPlatformClassLoader()
        && !"jdk.compiler".equals(type.getModule().getName());
  }

  private static @Nullable Object read(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException | InaccessibleObjectException | SecurityException closed) {
      return null;
    }
  }
}
