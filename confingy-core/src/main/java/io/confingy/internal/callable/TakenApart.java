package io.confingy.internal.callable;

import io.confingy.internal.problem.ProblemException;
import java.io.Serializable;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Executable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a function is made of.
 *
 * @param functionType its interface
 * @param called the constructor or method it calls
 * @param receiver the object it is bound to, or null where it is bound to none
 */
record TakenApart(Class<?> functionType, Executable called, @Nullable Object receiver) {

  /**
   * Takes a function apart.
   *
   * @throws ProblemException if it does not say what it calls, or calls code that has no name
   */
  static TakenApart of(Object function) {
    Class<?> type = function.getClass();
    SerializedLambda lambda = function instanceof Serializable ? Recovery.recover(function) : null;
    if (lambda == null) {
      throw new ProblemException(Unwritable.notSerializable(type.getInterfaces()[0]));
    }
    try {
      return of(lambda, type);
    } catch (ReflectiveOperationException | LinkageError | TypeNotPresentException e) {
      throw new ProblemException(Unwritable.notFound(lambda), e);
    }
  }

  private static TakenApart of(SerializedLambda lambda, Class<?> type)
      throws ReflectiveOperationException {
    FunctionType functionType = functionType(lambda, type);
    Executable called = Declared.method(lambda, type.getClassLoader());
    boolean isBound = Called.hasReceiver(called) && lambda.getCapturedArgCount() == 1;
    if (Called.isNameless(called)
        || lambda.getImplMethodName().startsWith("lambda$")
        || lambda.getCapturedArgCount() != (isBound ? 1 : 0)) {
      throw new ProblemException(Unwritable.lambda(lambda, functionType.type()));
    }
    MethodType implementation = Called.type(called);
    requireFaithful(
        lambda,
        type.getClassLoader(),
        functionType,
        isBound ? implementation.dropParameterTypes(0, 1) : implementation);
    Object receiver = isBound ? lambda.getCapturedArg(0) : null;
    return new TakenApart(functionType.type(), called, receiver);
  }

  /** Returns the interface of a function, if it has no other that would be lost. */
  private static FunctionType functionType(SerializedLambda lambda, Class<?> type) {
    List<Class<?>> all = List.of(type.getInterfaces());
    List<Class<?>> own =
        all.stream()
            .filter(each -> all.stream().noneMatch(other -> extendsIt(other, each)))
            .filter(each -> each != Serializable.class)
            .toList();
    FunctionType found = own.size() == 1 ? FunctionType.of(own.get(0)) : null;
    if (found == null) {
      throw new ProblemException(Unwritable.severalInterfaces(lambda, own));
    }
    return found;
  }

  private static boolean extendsIt(Class<?> narrow, Class<?> wide) {
    return narrow != wide && wide.isAssignableFrom(narrow);
  }

  /**
   * Refuses a function that unboxes otherwise than its signature tells: of {@code Function<Short,
   * Integer>} and {@code int twice(int)} nobody could tell the {@code Short}.
   */
  private static void requireFaithful(
      SerializedLambda lambda,
      @Nullable ClassLoader loader,
      FunctionType functionType,
      MethodType implementation) {
    MethodType adapted = Adaptation.between(functionType.called(), implementation);
    MethodType original =
        MethodType.fromMethodDescriptorString(lambda.getInstantiatedMethodType(), loader);
    if (adapted == null) {
      throw new ProblemException(Unwritable.otherTypes(lambda));
    }
    for (int i = 0; i < implementation.parameterCount(); i++) {
      if (implementation.parameterType(i).isPrimitive()
          && adapted.parameterType(i) != original.parameterType(i)) {
        throw new ProblemException(Unwritable.otherTypes(lambda));
      }
    }
  }
}
