package io.confingy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Calls constructors by reflection, and lets through what they throw as generated code does. */
final class Calls {

  private Calls() {}

  /**
   * Makes an object.
   *
   * @throws ConstructionException if the constructor throws a checked exception
   */
  static <T> T make(Constructor<T> constructor, @Nullable Object[] arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      if (thrown instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (thrown instanceof Error error) {
        throw error;
      }
      throw new ConstructionException(constructor.getDeclaringClass(), thrown == null ? e : thrown);
    } catch (ReflectiveOperationException e) {
      throw new InternalConfingyException("`" + constructor + "` could not be called.", e);
    }
  }
}
