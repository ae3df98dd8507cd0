package io.confingy.internal.callable;

import io.confingy.internal.graph.MethodName;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.TypeName;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/**
 * A function, as what it says of itself: the method it calls, and on which object.
 *
 * @param method the method, in the class that declares it, whatever class the source mentions
 * @param receiver the object it is bound to, or null where it is bound to none
 */
public record MethodReference(MethodName method, @Nullable Object receiver) {

  /** Tells whether a class is one that the Java runtime makes for lambdas and method references. */
  public static boolean isFunction(Class<?> type) {
    return type.isHidden() && type.isSynthetic() && type.getInterfaces().length > 0;
  }

  /**
   * Takes a function apart.
   *
   * @throws ProblemException if it does not say what it calls, or calls code that has no name
   */
  public static MethodReference of(Object function) {
    TakenApart parts = TakenApart.of(function);
    Executable called = parts.called();
    MethodName name =
        new MethodName(
            TypeName.of(called.getDeclaringClass()),
            Called.name(called),
            Called.signature(called),
            TypeName.of(parts.functionType()).toString());
    return new MethodReference(name, parts.receiver());
  }
}
