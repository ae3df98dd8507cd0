package io.confingy;

import io.confingy.internal.source.Classes;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what the type arguments of functional interfaces stand for. */
final class SourceFunctions {

  private SourceFunctions() {}

  /** Returns the shape of an interface, or null where its type arguments cannot be told. */
  static Classes.@Nullable Function of(Class<?> type) {
    List<Method> methods =
        Arrays.stream(type.getMethods())
            .filter(each -> Modifier.isAbstract(each.getModifiers()) && !isOfObject(each))
            .toList();
    if (methods.isEmpty()) {
      return null;
    }
    Method method = methods.get(0);
    StringBuilder arguments = new StringBuilder();
    for (TypeVariable<?> variable : type.getTypeParameters()) {
      char argument = methods.size() == 1 ? argument(variable, method) : '?';
      if (argument == '?') {
        return null;
      }
      arguments.append(argument);
    }
    return new Classes.Function(type, arguments.toString(), method.getParameterCount());
  }

  private static boolean isOfObject(Method method) {
    return Arrays.stream(Object.class.getMethods())
        .anyMatch(
            each ->
                each.getName().equals(method.getName())
                    && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
  }

  private static char argument(TypeVariable<?> variable, Method method) {
    Type[] parameters = method.getGenericParameterTypes();
    for (int i = 0; i < Math.min(10, parameters.length); i++) {
      if (parameters[i].equals(variable)) {
        return (char) ('0' + i);
      }
    }
    boolean result = method.getGenericReturnType().equals(variable);
    return result && variable.getBounds()[0] == Object.class ? 'R' : '?';
  }
}
