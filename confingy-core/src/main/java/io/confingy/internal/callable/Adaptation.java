package io.confingy.internal.callable;

import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Tells how the method of a functional interface passes on what it is given to another method. */
final class Adaptation {

  /** The primitive types, each of which may be widened to those of later ranks. */
  private static final String WIDENING = "BSIJFD";

  private Adaptation() {}

  /**
   * Returns the types between the two methods, to which arguments are cast before they are passed
   * on and as which the result is given back; null where they do not fit.
   *
   * @param called the method of the interface
   * @param implementation the method it stands for, with its receiver as a parameter
   */
  static @Nullable MethodType between(MethodType called, MethodType implementation) {
    if (called.parameterCount() != implementation.parameterCount()) {
      return null;
    }
    Class<?> result = result(called.returnType(), implementation.returnType());
    if (result == null) {
      return null;
    }
    Class<?>[] parameters = new Class<?>[called.parameterCount()];
    for (int i = 0; i < parameters.length; i++) {
      Class<?> parameter = parameter(called.parameterType(i), implementation.parameterType(i));
      if (parameter == null) {
        return null;
      }
      parameters[i] = parameter;
    }
    return MethodType.methodType(result, parameters);
  }

  private static @Nullable Class<?> parameter(Class<?> given, Class<?> wanted) {
    if (given.isPrimitive()) {
      boolean fits =
          wanted.isPrimitive() ? isWidening(given, wanted) : wanted.isAssignableFrom(box(given));
      return fits ? given : null;
    }
    if (!wanted.isPrimitive()) {
      return narrower(given, wanted);
    }
    if (given.isAssignableFrom(box(wanted))) {
      return box(wanted);
    }
    return isWidening(unbox(given), wanted) ? given : null;
  }

  private static @Nullable Class<?> result(Class<?> wanted, Class<?> given) {
    if (wanted == void.class) {
      return wanted;
    }
    if (given == void.class) {
      return null;
    }
    if (wanted.isPrimitive()) {
      boolean fits =
          isWidening(unbox(given), wanted)
              || (!given.isPrimitive() && given.isAssignableFrom(box(wanted)));
      return fits ? wanted : null;
    }
    if (given.isPrimitive()) {
      return wanted.isAssignableFrom(box(given)) ? box(given) : null;
    }
    return narrower(given, wanted) == null ? null : wanted;
  }

  private static @Nullable Class<?> narrower(Class<?> a, Class<?> b) {
    if (a.isAssignableFrom(b)) {
      return b;
    }
    return b.isAssignableFrom(a) ? a : null;
  }

  private static boolean isWidening(Class<?> from, Class<?> to) {
    if (from == to) {
      return true;
    }
    int start = from == char.class ? WIDENING.indexOf('S') : rank(from);
    return start >= 0 && rank(to) > start;
  }

  private static int rank(Class<?> type) {
    return type.isPrimitive() ? WIDENING.indexOf(type.descriptorString()) : -1;
  }

  private static Class<?> box(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  private static Class<?> unbox(Class<?> type) {
    return MethodType.methodType(type).unwrap().returnType();
  }
}
