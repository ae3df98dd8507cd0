package io.confingy.internal.callable;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.type.TypeName;
import java.lang.invoke.SerializedLambda;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Why a function cannot be written, and how it can be written instead. */
final class Unwritable {

  private static final String OWN = "io.confingy.function.Serializable";

  private Unwritable() {}

  static Problem notSerializable(Class<?> type) {
    String name = TypeName.of(type).toString();
    boolean isOfJdk =
        type.getPackageName().equals("java.util.function")
            || type == Runnable.class
            || type == Callable.class
            || type == Comparator.class;
    return Problem.of("This function does not say which method it calls.")
        .found("a lambda or method reference as a `" + name + "`, which is not serializable")
        .expected("a method reference as a functional interface that is `java.io.Serializable`")
        .advice(
            isOfJdk
                ? "write a method reference, such as `Losses::squared`, where a `"
                    + OWN
                    + type.getSimpleName()
                    + "` is expected, or cast it to that"
                : "let `" + name + "` extend `java.io.Serializable`, and write a method reference");
  }

  static Problem lambda(SerializedLambda lambda, Class<?> type) {
    return Problem.of("This function has no name by which it could be found again.")
        .found(
            "a lambda in `"
                + lambda.getCapturingClass().replace('/', '.').replace('$', '.')
                + "`, as a `"
                + TypeName.of(type)
                + "`, or a method reference that the compiler turned into one (to `super`, to an array's"
                + " constructor, with variable arguments)")
        .expected("a reference to a method or constructor")
        .advice(
            "move its code to a static method with `@Track`, and refer to that, as in `Losses::squared`; what it captures"
                + " can be the object of a tracked class or record with an instance method, as in `scaler::apply`");
  }

  static Problem severalInterfaces(SerializedLambda lambda, List<Class<?>> types) {
    String names =
        types.stream()
            .map(type -> "a `" + TypeName.of(type) + "`")
            .collect(Collectors.joining(" and "));
    return Problem.of(
            "This function is cast to several interfaces, of which only one would be kept.")
        .found(described(lambda) + " that is " + names)
        .expected("one functional interface, and `java.io.Serializable`")
        .advice(
            "declare an interface that extends both, and write the reference where that is expected");
  }

  static Problem otherTypes(SerializedLambda lambda) {
    return Problem.of("This function converts its arguments in a way that would be lost.")
        .found(described(lambda) + ", called with " + lambda.getInstantiatedMethodType())
        .expected("arguments of the types of the method's parameters, or of their boxes")
        .advice(
            "refer to a method whose parameters have the very types that the function is called with");
  }

  static Problem notFound(SerializedLambda lambda) {
    return Problem.of("The method that this function calls was not found.")
        .found(described(lambda))
        .expected("a method of a class that can be loaded");
  }

  private static String described(SerializedLambda lambda) {
    return "a reference to `"
        + lambda.getImplClass().replace('/', '.').replace('$', '.')
        + "::"
        + (lambda.getImplMethodName().equals("<init>") ? "new" : lambda.getImplMethodName())
        + "`";
  }
}
