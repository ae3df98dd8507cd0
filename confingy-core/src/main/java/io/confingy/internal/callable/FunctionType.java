package io.confingy.internal.callable;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A functional interface with its one method.
 *
 * @param type the interface
 * @param name the name of its method
 * @param called the narrowest type that the method has, where it inherits the method several times
 * @param bridges its other types
 */
record FunctionType(Class<?> type, String name, MethodType called, List<MethodType> bridges) {

  /** Returns what an interface wants to be implemented, or null where it is not functional. */
  static @Nullable FunctionType of(Class<?> type) {
    if (!type.isInterface() || type.isSealed()) {
      return null;
    }
    List<MethodType> types = new ArrayList<>();
    String name = null;
    for (Method method : type.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers()) && !isOfObject(method)) {
        if (name != null && !name.equals(method.getName())) {
          return null;
        }
        name = method.getName();
        MethodType each = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        if (!types.contains(each)) {
          types.add(each);
        }
      }
    }
    return name == null ? null : narrowest(type, name, types);
  }

  private static @Nullable FunctionType narrowest(
      Class<?> type, String name, List<MethodType> types) {
    for (MethodType each : types) {
      if (types.stream().allMatch(other -> isNarrower(each, other))) {
        List<MethodType> bridges = types.stream().filter(other -> !other.equals(each)).toList();
        return new FunctionType(type, name, each, bridges);
      }
    }
    return null;
  }

  private static boolean isNarrower(MethodType narrow, MethodType wide) {
    if (narrow.parameterCount() != wide.parameterCount()
        || !wide.returnType().isAssignableFrom(narrow.returnType())) {
      return false;
    }
    for (int i = 0; i < narrow.parameterCount(); i++) {
      if (!wide.parameterType(i).isAssignableFrom(narrow.parameterType(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether every object has the method: {@code Comparator} asks for {@code equals}. */
  private static boolean isOfObject(Method method) {
    return Arrays.stream(Object.class.getMethods())
        .anyMatch(
            each ->
                each.getName().equals(method.getName())
                    && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
  }
}
