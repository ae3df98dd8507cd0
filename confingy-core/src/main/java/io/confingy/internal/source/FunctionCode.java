package io.confingy.internal.source;

import io.confingy.internal.graph.MethodName;
import io.confingy.internal.problem.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes method references, with a cast to the functional interface that they are.
 *
 * <p>A document does not tell the type arguments of that interface. So a reference is cast first to
 * the interface of what the method takes, and then to the one without type arguments, which stands
 * in every place.
 */
final class FunctionCode {

  /**
   * The type arguments of the interfaces of the JDK, and of ours that extend them: each is that of
   * a parameter, by its number, or {@code R}, the result.
   */
  private static final Map<String, String> ARGUMENTS =
      Map.ofEntries(
          Map.entry("BiConsumer", "01"),
          Map.entry("BiFunction", "01R"),
          Map.entry("BiPredicate", "01"),
          Map.entry("BinaryOperator", "0"),
          Map.entry("Callable", "R"),
          Map.entry("Comparator", "0"),
          Map.entry("Consumer", "0"),
          Map.entry("DoubleFunction", "R"),
          Map.entry("Function", "0R"),
          Map.entry("IntFunction", "R"),
          Map.entry("LongFunction", "R"),
          Map.entry("ObjDoubleConsumer", "0"),
          Map.entry("ObjIntConsumer", "0"),
          Map.entry("ObjLongConsumer", "0"),
          Map.entry("Predicate", "0"),
          Map.entry("Supplier", "R"),
          Map.entry("ToDoubleBiFunction", "01"),
          Map.entry("ToDoubleFunction", "0"),
          Map.entry("ToIntBiFunction", "01"),
          Map.entry("ToIntFunction", "0"),
          Map.entry("ToLongBiFunction", "01"),
          Map.entry("ToLongFunction", "0"),
          Map.entry("UnaryOperator", "0"));

  /** How many arguments the interfaces take that do not take one. */
  private static final Map<String, Integer> ARITIES =
      Map.ofEntries(
          Map.entry("BiConsumer", 2),
          Map.entry("BiFunction", 2),
          Map.entry("BiPredicate", 2),
          Map.entry("BinaryOperator", 2),
          Map.entry("BooleanSupplier", 0),
          Map.entry("Callable", 0),
          Map.entry("Comparator", 2),
          Map.entry("DoubleBinaryOperator", 2),
          Map.entry("DoubleSupplier", 0),
          Map.entry("IntBinaryOperator", 2),
          Map.entry("IntSupplier", 0),
          Map.entry("LongBinaryOperator", 2),
          Map.entry("LongSupplier", 0),
          Map.entry("ObjDoubleConsumer", 2),
          Map.entry("ObjIntConsumer", 2),
          Map.entry("ObjLongConsumer", 2),
          Map.entry("Runnable", 0),
          Map.entry("Supplier", 0),
          Map.entry("ToDoubleBiFunction", 2),
          Map.entry("ToIntBiFunction", 2),
          Map.entry("ToLongBiFunction", 2));

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "Boolean",
          "byte", "Byte",
          "short", "Short",
          "char", "Character",
          "int", "Integer",
          "long", "Long",
          "float", "Float",
          "double", "Double");

  private static final String OURS = "io.confingy.function.Serializable";

  private final Names names;
  private final Helpers helpers;

  FunctionCode(Names names, Helpers helpers) {
    this.names = names;
    this.helpers = helpers;
  }

  /** Returns a reference to a method that no object is bound to. */
  Code unbound(MethodName method) {
    String owner = names.type(Declared.ofClass(ownerOf(method)));
    List<Declared> taken = parameters(method);
    String type = functionType(method);
    boolean constructor = method.name().equals(MethodName.CONSTRUCTOR);
    if (!constructor && taken.size() < arity(type)) {
      taken.add(0, Declared.ofClass(ownerOf(method)));
    }
    String name = constructor ? "new" : Identifiers.simple(method.name());
    return cast(method, taken, Code.text(owner + "::" + name));
  }

  /**
   * Returns a reference to a method of an object.
   *
   * @param type the class of the object, or empty where source does not say it
   */
  Code bound(MethodName method, Code receiver, String type) {
    String owner = names.type(Declared.ofClass(ownerOf(method)));
    String name = Identifiers.simple(method.name());
    // A cast to what something is already would be warned of.
    Code reference =
        type.equals(ownerOf(method))
            ? Code.around("", receiver, "::" + name)
            : Code.around("((" + owner + ") ", receiver, ")::" + name);
    return cast(method, parameters(method), reference);
  }

  private Code cast(MethodName method, List<Declared> taken, Code reference) {
    String type = functionType(method);
    String raw = names.functionType(type);
    String arguments = arguments(type, taken);
    String serializable =
        type.startsWith("java.") ? " & " + names.type("java.io", "Serializable") : "";
    String first = "(" + raw + arguments + serializable + ") ";
    if (arguments.isEmpty()) {
      return Code.around(first, reference, "");
    }
    helpers.warn();
    return Code.around("(" + raw + ") " + first, reference, "");
  }

  private int arity(String type) {
    String known = known(type);
    if (!known.isEmpty()) {
      return ARITIES.getOrDefault(known, 1);
    }
    Classes.Function function = names.function(type);
    return function == null ? 0 : function.arity();
  }

  private String arguments(String type, List<Declared> taken) {
    String known = known(type);
    Classes.Function function = known.isEmpty() ? names.function(type) : null;
    String kinds = function == null ? ARGUMENTS.getOrDefault(known, "") : function.arguments();
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < kinds.length(); i++) {
      char each = kinds.charAt(i);
      int index = each - '0';
      arguments.add(each == 'R' || index >= taken.size() ? "Object" : boxed(taken.get(index)));
    }
    return arguments.isEmpty() ? "" : "<" + String.join(", ", arguments) + ">";
  }

  private String boxed(Declared type) {
    String box = type.isArray() ? null : BOXES.get(type.name());
    return box == null ? names.type(type) : names.type("java.lang", box);
  }

  /** Returns the simple name of an interface of the JDK, also for ours that extends it. */
  private static String known(String type) {
    if (type.startsWith(OURS)) {
      return type.substring(OURS.length());
    }
    return type.startsWith("java.") ? type.substring(type.lastIndexOf('.') + 1) : "";
  }

  private static List<Declared> parameters(MethodName method) {
    String signature = method.signature();
    if (signature == null || !signature.startsWith("(") || !signature.endsWith(")")) {
      throw Refusal.of(
          "the function " + Quote.code(method.toString()), "a function with its parameters");
    }
    String inside = signature.substring(1, signature.length() - 1);
    List<Declared> parameters = new ArrayList<>();
    if (!inside.isEmpty()) {
      Arrays.stream(inside.split(", ", -1)).map(Declared::ofClass).forEach(parameters::add);
    }
    return parameters;
  }

  private static String ownerOf(MethodName method) {
    if (method.owner() == null) {
      throw Refusal.of(
          "the function " + Quote.code(method.toString()), "a function of a document of Java");
    }
    return method.owner().toString();
  }

  private static String functionType(MethodName method) {
    if (method.functionType() == null) {
      throw Refusal.of(
          "the function " + Quote.code(method.toString()), "a function with its interface");
    }
    return method.functionType();
  }
}
