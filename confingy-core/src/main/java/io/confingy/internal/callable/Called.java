package io.confingy.internal.callable;

import io.confingy.internal.graph.MethodName;
import io.confingy.internal.type.TypeName;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Questions about a constructor or method that a function may call. */
public final class Called {

  private Called() {}

  /** Returns the name as documents spell it: {@code new} for a constructor. */
  public static String name(Executable executable) {
    return executable instanceof Constructor ? MethodName.CONSTRUCTOR : executable.getName();
  }

  /** Returns the types of the parameters as documents spell them: {@code (int, a.b.Outer.In[])}. */
  public static String signature(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(Called::spelling)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String spelling(Class<?> type) {
    if (type.isArray()) {
      return spelling(type.componentType()) + "[]";
    }
    return type.isPrimitive() ? type.getName() : TypeName.of(type).toString();
  }

  /** Tells whether the compiler made the method out of a lambda, so that its name means nothing. */
  public static boolean isNameless(Executable executable) {
    return executable.isSynthetic() && !isBridge(executable);
  }

  /** Tells whether the compiler made the method to lead to another. */
  public static boolean isBridge(Executable executable) {
    return executable instanceof Method method && method.isBridge();
  }

  /** Tells whether the method needs an object to be called on. */
  static boolean hasReceiver(Executable executable) {
    return executable instanceof Method && !Modifier.isStatic(executable.getModifiers());
  }

  /** Returns the type of the method, with the object it is called on, if any, in front. */
  static MethodType type(Executable executable) {
    if (executable instanceof Method method) {
      MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
      return hasReceiver(method) ? type.insertParameterTypes(0, method.getDeclaringClass()) : type;
    }
    return MethodType.methodType(executable.getDeclaringClass(), executable.getParameterTypes());
  }
}
