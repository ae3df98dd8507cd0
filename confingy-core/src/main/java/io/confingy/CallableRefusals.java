package io.confingy;

import io.confingy.internal.graph.MethodName;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeName;

/** Why a document may not have the function it asks for. */
final class CallableRefusals {

  private CallableRefusals() {}

  static Problem unknownMethod(MethodName method) {
    boolean isConstructor = method.name().equals(MethodName.CONSTRUCTOR);
    String what = isConstructor ? "constructor" : "method";
    TypeName owner = method.owner();
    String simple = owner == null ? "" : owner.name();
    return Problem.of("The " + what + " " + spelled(method) + " may not be called by a document.")
        .found("a reference to it, and no export of it")
        .expected(
            isConstructor
                ? "the tracked constructor of a class with a companion, or one that the caller names"
                : "a method that carries `@Track`, or one that the caller names")
        .advice(
            (isConstructor ? "put `@Track` on the class" : "put `@Track` on the method")
                + ", or name it with `Confingy.builder().allow("
                + Quote.plain(simple)
                + ".class, \""
                + Quote.plain(method.name())
                + "\")`, if you trust it");
  }

  static Problem foreign(MethodName method) {
    return Problem.of("The document does not say which Java method its function is.")
        .found(Quote.code(method.toString()) + ", as Python's confingy writes it")
        .expected("a function with `_confingy_signature` and `_confingy_interface`");
  }

  static Problem unknownInterface(String name) {
    return Problem.of("The interface " + Quote.code(name) + " may not be named by a document.")
        .expected(
            "a functional interface of `java.util.function` or `io.confingy.function`, or one that is named by a"
                + " parameter or component, or was allowed by the caller")
        .advice("name it with `Confingy.builder().allow(...)`, if you trust it");
  }

  static Problem wrongPlace(MethodName method, Slot slot) {
    return Problem.of("The value does not fit its place.")
        .found(
            "the function "
                + Quote.code(method.toString())
                + " as a "
                + Quote.code(String.valueOf(method.functionType())))
        .expected("`" + slot + "`");
  }

  static Problem doesNotFit(MethodName method, Class<?> functionType, boolean bound) {
    return Problem.of(
            "The method "
                + spelled(method)
                + " cannot be called as a `"
                + Names.readable(functionType)
                + "`.")
        .found(
            bound ? "a method that is bound to an object" : "a method that is bound to no object")
        .expected("a method that takes and returns what the method of the interface does");
  }

  static Problem wrongArguments(MethodName method, Slot slot) {
    return Problem.of("The method " + spelled(method) + " cannot be called as its place declares.")
        .found("a method of other types")
        .expected("a method that takes and returns what a `" + slot + "` does");
  }

  static Problem outOfReach(MethodName method, Class<?> functionType) {
    return Problem.of(
            "No class can reach both the method "
                + spelled(method)
                + " and the interface `"
                + Names.readable(functionType)
                + "`.")
        .expected(
            "a method and an interface that are public, or in a package that is open to Confingy")
        .advice(
            "make them public, put `@Track` on the method, or add `opens ... to io.confingy` to the module");
  }

  static Problem noObject(MethodName method) {
    return Problem.of("The method " + spelled(method) + " is bound to no object.")
        .found("null")
        .expected("the object that it is called on");
  }

  static Problem notLinked(MethodName method, Throwable cause) {
    return Problem.of("The method " + spelled(method) + " cannot be made a function.")
        .found(Quote.plain(String.valueOf(cause.getMessage())));
  }

  private static String spelled(MethodName method) {
    return Quote.code(method + (method.signature() == null ? "" : method.signature()));
  }
}
