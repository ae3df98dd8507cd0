package io.confingy.internal.callable;

import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Finds the declaration of what a function calls.
 *
 * <p>Compilers name the class that declares the method or the one that the source mentions, which
 * may inherit it; documents name the first.
 */
final class Declared {

  private Declared() {}

  static Executable method(SerializedLambda lambda, @Nullable ClassLoader loader)
      throws ReflectiveOperationException {
    Class<?> mentioned = Class.forName(lambda.getImplClass().replace('/', '.'), false, loader);
    MethodType type =
        MethodType.fromMethodDescriptorString(lambda.getImplMethodSignature(), loader);
    if (lambda.getImplMethodKind() == MethodHandleInfo.REF_newInvokeSpecial) {
      return mentioned.getDeclaredConstructor(type.parameterArray());
    }
    return method(mentioned, lambda.getImplMethodName(), type);
  }

  private static Method method(Class<?> mentioned, String name, MethodType type)
      throws NoSuchMethodException {
    Deque<Class<?>> open = new ArrayDeque<>();
    open.add(mentioned);
    if (mentioned.isInterface()) {
      open.add(Object.class);
    }
    while (!open.isEmpty()) {
      Class<?> each = open.remove();
      for (Method method : each.getDeclaredMethods()) {
        if (method.getName().equals(name)
            && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .equals(type)) {
          return method;
        }
      }
      if (each.getSuperclass() != null) {
        // Classes come before interfaces, as where a method is called.
        open.addFirst(each.getSuperclass());
      }
      for (Class<?> above : each.getInterfaces()) {
        open.addLast(above);
      }
    }
    throw new NoSuchMethodException(mentioned.getName() + "." + name + type);
  }
}
